import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, commentTree, linksIn, plainText } from '@/newsroom/comments/comment-text-rules'

/** The shape of what was read: its blocks by name, with their words. */
function read(body: string): unknown[] {
  const shapeOf = (block: Block): unknown => {
    if (block.type === 'paragraph') return plainText([block])
    if (block.type === 'code') return { code: block.text }
    if (block.type === 'quote') return { quote: block.children.map(shapeOf) }
    return { list: block.items.map(({ number, children }) => [number, ...children.map(shapeOf)]) }
  }
  return commentTree(body).map(shapeOf)
}

test('an empty line begins a paragraph, a line end only a line', () => {
  expect(read('one\ntwo\n\n\nthree')).toEqual(['one\ntwo', 'three'])
})

describe('quotations', () => {
  test('a quotation ends with its last marked line', () => {
    expect(read('> said\n> twice\nNo.')).toEqual([{ quote: ['said\ntwice'] }, 'No.'])
  })

  test('a quotation has paragraphs and quotations, not deeper than three', () => {
    expect(read('> a\n>\n> > b')).toEqual([{ quote: ['a', { quote: ['b'] }] }])
    expect(read('>> b')).toEqual([{ quote: [{ quote: ['b'] }] }])
    expect(read('> > > > > e')).toEqual([{ quote: [{ quote: [{ quote: ['> > e'] }] }] }])
  })

  test.each(['>50 people came', '>:(', '> ', '>>>'])('no quotation: %s', (text) => {
    expect(read(text)).toEqual([text])
  })
})

describe('lists', () => {
  test('two lines or more are a list, also after words, which go on after it', () => {
    expect(read('Two:\n- a\n- b\nSo.')).toEqual([
      'Two:',
      {
        list: [
          [null, 'a'],
          [null, 'b'],
        ],
      },
      'So.',
    ])
  })

  test('numbers are those that were written', () => {
    expect(read('2020. bad\n2021. worse\n\n7. best')).toEqual([
      {
        list: [
          [2020, 'bad'],
          [2021, 'worse'],
          [7, 'best'],
        ],
      },
    ])
  })

  test('a list stands in a list, a second paragraph in its item', () => {
    expect(read('- a\n  - c\n  - d\n- b\n\n  more')).toEqual([
      {
        list: [
          [
            null,
            'a',
            {
              list: [
                [null, 'c'],
                [null, 'd'],
              ],
            },
          ],
          [null, 'b', 'more'],
        ],
      },
    ])
  })

  test.each([
    'Nice.\n- Jonas',
    '1984. A year.',
    '* lone',
    '+ dear\n+ quick',
    '1) a\n2) b',
    '-5\n-7',
    '- a\n* b',
  ])('no list: %j', (text) => {
    expect(read(text)).toEqual([text])
  })
})

describe('code', () => {
  test('lines between fences are code as they stand', () => {
    expect(read('```js\n*a*\n\n  > b\n```\nso')).toEqual([{ code: '*a*\n\n  > b' }, 'so'])
  })

  test('a fence that is not closed is text', () => {
    expect(read('```\na')).toEqual(['```\na'])
  })
})

test.each(['# Heading', 'Title\n=====', '---', '    indented', '| a |\n|---|', '<div>\n</div>'])(
  'what else Markdown knows is text: %j',
  (text) => {
    expect(read(text)).toEqual([text])
  },
)

test('the links of all blocks are known', () => {
  expect(
    linksIn(commentTree('> [a](https://a.example)\n\n- **https://b.example**\n- ||www.c.org||')),
  ).toEqual(['https://a.example', 'https://b.example', 'https://www.c.org'])
})

test('something else can stand for a spoiler', () => {
  expect(plainText(commentTree('It was ||him||.'), () => '[…]')).toBe('It was […].')
})

const part = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '||',
    '`',
    '```',
    '> ',
    '- ',
    '1. ',
    '[',
    '](',
    ')',
    'https://a.example/',
    '\n',
    '\n\n',
    ' ',
    'a',
    'б',
    '🙂',
    '\u200B',
  ],
)

test('whatever is typed is read, and nothing is added to it but what tells where words lead', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
      const body = parts.join('')
      const rest = [...plainText(commentTree(body)).replace(/\s/g, '')]
      const typed = body[Symbol.iterator]()
      const isIn = (character: string) => {
        for (let next = typed.next(); !next.done; next = typed.next())
          if (next.value === character) return true
        return false
      }
      expect(rest.filter((character) => !isIn(character))).toEqual([])
    }),
    { numRuns: 1000, seed: 7 },
  )
})

test('prose is itself', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}'’.,!?;:()&<#+%@-]{1,12}$/u)
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
      (lines) => {
        // A line of nothing but words; a list or a link of someone's own is tested above.
        const body = lines.map((words) => `So ${words.join(' ')}`).join('\n')
        expect(plainText(commentTree(body))).toBe(body)
      },
    ),
    { numRuns: 500, seed: 7 },
  )
})

test.each([
  '>',
  '> ',
  '*',
  '*a ',
  '**a',
  'a** ',
  '[',
  '[a](',
  '[a](https://a.example/(',
  '`',
  '` `a',
  '||',
  '||a',
  ' ||',
  '_a_ ',
  '- a\n',
  '- a\n* b\n',
  '- a\n\n',
  '> a\n\n',
  '```\n',
  '```a\n',
  '   - ',
  '1. ',
  '\n',
  'http://',
  'www.',
  'www.a.co ',
  'http://a.co/(',
  'a-',
  '[(',
  "http://x.co/'a",
  '*http://a.co/*',
  '!',
])('a text made to be slow (%j, repeated) takes no longer than its length', (piece) => {
  const time = (characters: number) => {
    const runs = Array.from({ length: 3 }, () => {
      const began = performance.now()
      commentTree(piece.repeat(characters / piece.length))
      return performance.now() - began
    })
    return Math.min(...runs)
  }
  time(5000)
  // Sixteen times the text: 256 times as long if it were quadratic.
  expect(time(80_000)).toBeLessThan(80 * time(5000) + 20)
})
