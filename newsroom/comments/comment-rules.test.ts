import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commentShape } from '@/newsroom/comments/comment-rules'
import { fieldErrors } from '@/newsroom/shape'
import { englishIn } from '@/newsroom/words/words-rules'

const shape = commentShape(englishIn('UTC'))

const letter = {
  slug: 'a-story',
  name: 'Zoë Ünal',
  email: 'zoe@example.org',
  body: 'The wheat matters more.',
  answers: '',
  website: '',
}

function accepted(change: Partial<typeof letter>) {
  return shape.parse({ ...letter, ...change })
}

function problems(change: Partial<typeof letter>): Record<string, string[]> {
  const parsed = shape.safeParse({ ...letter, ...change })
  return parsed.success ? {} : fieldErrors(parsed.error)
}

test('a comment in shape is taken as it is', () => {
  expect(accepted({})).toEqual(letter)
})

test('all that is wrong is said at once, a sentence for each field', () => {
  const sentences = problems({ name: ' ', email: 'zoe', body: '\r\n' })
  expect(sentences).toEqual({
    name: ['Write the name to print beside your comment.'],
    email: ['“zoe” is not an address that mail can reach.'],
    body: ['Write your comment.'],
  })
})

describe('lengths', () => {
  test('a comment may have 5,000 code points, its line ends counted once and its ends trimmed', () => {
    const body = `${'😀'.repeat(4998)}\r\n.`
    expect(accepted({ body: `\r\n${body} ` }).body).toBe(body.replace('\r\n', '\n'))
  })

  test('a comment that is too long is told by how much', () => {
    expect(problems({ body: 'x'.repeat(5001) })).toEqual({
      body: ['A comment may have 5,000 characters at most. This one has 1 character too many.'],
    })
  })

  test('a name may have 60 code points', () => {
    expect(accepted({ name: '😀'.repeat(60) }).name).toBe('😀'.repeat(60))
    expect(problems({ name: 'x'.repeat(63) }).name?.[0]).toContain('3 characters too many')
  })

  test('an address may have 254 characters', () => {
    const long = `zoe@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}`
    expect(accepted({ email: `${long}.cafes` }).email).toHaveLength(253)
    expect(problems({ email: `${long}.example` }).email?.[0]).toContain('254')
  })
})

describe('names', () => {
  test('control and bidi characters are taken out', () => {
    expect(accepted({ name: '\u202eZoë\u2066 \u0007Ü\u200fnal\u061c' }).name).toBe('Zoë Ünal')
  })

  test('white space is single spaces', () => {
    expect(accepted({ name: '  Zoë\r\n\t\u00a0Ünal ' }).name).toBe('Zoë Ünal')
  })

  test('joiners that scripts and emoji need stay', () => {
    expect(accepted({ name: 'می‌خواهم 👩‍🚀' }).name).toBe('می‌خواهم 👩‍🚀')
  })

  test.each(['\u3164', '\u200d', '\u00ad', '\u0301', '\u2800', '\ufff9\ufffb'])(
    'a name of nothing to see is no name: %j',
    (name) => {
      expect(problems({ name }).name).toEqual(['Write the name to print beside your comment.'])
    },
  )
})

describe('characters', () => {
  test.each(['a\0b', 'a\ud800b', 'a\ufffdb'])('damaged characters are refused in words: %j', (text) => {
    expect(problems({ name: text, body: text })).toEqual({
      name: [expect.stringContaining('damaged characters')],
      body: [expect.stringContaining('damaged characters')],
    })
  })

  test('an address of damaged characters is no address', () => {
    expect(problems({ email: 'zoe\0@example.org' }).email).toEqual([
      'This is not an address that mail can reach.',
    ])
  })

  test('eight marks on one letter are enough', () => {
    expect(accepted({ name: `e${'\u0301'.repeat(8)}` }).name).toHaveLength(9)
    expect(problems({ name: `e${'\u0301'.repeat(9)}`, body: `e${'\u0301'.repeat(9)}` })).toEqual({
      name: [expect.stringContaining('marks on one letter')],
      body: [expect.stringContaining('marks on one letter')],
    })
  })

  test('what has no width does not hide a stack of marks', () => {
    for (const hidden of ['\u200c', '\u115f', '\u034f', '\ufe0f']) {
      const body = `e${`\u0301${hidden}`.repeat(9)}`
      expect(problems({ body }).body?.[0], JSON.stringify(hidden)).toContain('marks on one letter')
    }
  })
})

test('an error repeats no address that could disturb its line', () => {
  expect(problems({ email: '\u202ezoe' }).email).toEqual(['This is not an address that mail can reach.'])
})

test('what is accepted is accepted again, and comes back the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, body) => {
      const first = shape.safeParse({ ...letter, name, body })
      if (first.success) expect(shape.parse(first.data)).toEqual(first.data)
    }),
    { seed: 1, numRuns: 300 },
  )
})
