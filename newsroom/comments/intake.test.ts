import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Check, Submission } from '@/newsroom/comments/checks/check'
import { closed } from '@/newsroom/comments/checks/closed'
import { firstComment } from '@/newsroom/comments/checks/first-comment'
import { honeypot } from '@/newsroom/comments/checks/honeypot'
import { lengths } from '@/newsroom/comments/checks/lengths'
import { links } from '@/newsroom/comments/checks/links'
import { preModeration } from '@/newsroom/comments/checks/pre-moderation'
import { rates } from '@/newsroom/comments/checks/rates'
import { checks, holdReasons } from '@/newsroom/comments/intake'
import { isRefusal, Refusal } from '@/newsroom/refusal'
import { englishIn } from '@/newsroom/words/words-rules'

const now = new Date('2026-03-02T12:00:00Z')
const secondsAgo = (...seconds: number[]) => seconds.map((each) => new Date(now.getTime() - each * 1000))

/** One that nothing holds. */
function aSubmission(given: Partial<Omit<Submission, 'draft'>> & { draft?: object } = {}): Submission {
  const { draft, ...rest } = given
  return {
    article: { commentsOpen: true },
    edition: { preModeration: false },
    words: englishIn('UTC'),
    commentsPerMinute: 5,
    recent: { fromAddress: [], fromEmail: [] },
    approvedBefore: 1,
    now,
    ...rest,
    draft: {
      slug: 'the-harbour-reopens',
      name: 'Mira Castellan',
      email: 'mira@readers.example',
      body: 'The ferry was on time, for once.',
      answers: '',
      website: '',
      ...draft,
    },
  }
}

function refusalOf(work: () => unknown): Refusal {
  try {
    work()
  } catch (error) {
    if (isRefusal(error)) return error
    throw error
  }
  throw new Error('It was not refused.')
}

test('the order of the checks is the one the design gives', () => {
  expect(checks.map((check) => check.name)).toEqual([
    'closed',
    'lengths',
    'honeypot',
    'links',
    'rates',
    'first-comment',
    'pre-moderation',
  ])
})

test('a submission that no check minds has no hold reason', () => {
  expect(holdReasons(aSubmission())).toEqual([])
})

describe('closed', () => {
  test('refuses when comments are closed here', () => {
    const refusal = refusalOf(() => closed.judge(aSubmission({ article: { commentsOpen: false } })))
    expect([refusal.reason, refusal.message]).toEqual(['closed', 'Comments are closed.'])
  })
  test('lets pass when they are open', () => expect(closed.judge(aSubmission())).toBeNull())
})

describe('lengths', () => {
  test.each([
    ['name', { name: 'n'.repeat(61) }],
    ['name', { name: ' ' }],
    ['email', { email: 'nobody' }],
    ['email', { email: `${'e'.repeat(250)}@readers.example` }],
    ['body', { body: 'b'.repeat(5001) }],
    ['body', { body: '\n' }],
  ])('refuses, beside the field, a %s that is not in shape', (field, draft) => {
    const refusal = refusalOf(() => lengths.judge(aSubmission({ draft })))
    expect([refusal.reason, Object.keys(refusal.fields)]).toEqual(['invalid', [field]])
  })
  test('counts code points: 5,000 emoji are 5,000 characters', () => {
    expect(lengths.judge(aSubmission({ draft: { body: '😀'.repeat(5000) } }))).toBeNull()
    expect(() => lengths.judge(aSubmission({ draft: { body: '😀'.repeat(5001) } }))).toThrow()
  })
})

describe('honeypot', () => {
  test('holds what fills the field that people do not see', () =>
    expect(honeypot.judge(aSubmission({ draft: { website: 'x' } }))).toBe('suspected_spam'))
  test('lets pass what leaves it empty', () => expect(honeypot.judge(aSubmission())).toBeNull())
})

describe('links', () => {
  const withLinks = (number: number) =>
    aSubmission({ draft: { body: 'See https://news.example/a '.repeat(number) } })
  test('lets two pass', () => expect(links.judge(withLinks(2))).toBeNull())
  test('holds more than two', () => expect(links.judge(withLinks(3))).toBe('contains_link'))
  test('counts what words and spoilers lead to', () => {
    const body = '[a](https://a.example/x)[b](http://127.0.0.1/)||www.example.org||'
    expect(links.judge(aSubmission({ draft: { body } }))).toBe('contains_link')
  })
})

describe('first-comment', () => {
  test('holds whoever has no approved comment', () =>
    expect(firstComment.judge(aSubmission({ approvedBefore: 0 }))).toBe('first_comment'))
  test('lets pass whoever has one', () => expect(firstComment.judge(aSubmission())).toBeNull())
})

describe('pre-moderation', () => {
  test('holds everything when the edition says so', () =>
    expect(preModeration.judge(aSubmission({ edition: { preModeration: true } }))).toBe('pre_moderation'))
  test('holds nothing when it does not', () => expect(preModeration.judge(aSubmission())).toBeNull())
})

describe('rates', () => {
  const waitIn = (submission: Submission) =>
    /Wait (.*), then post/.exec(refusalOf(() => rates.judge(submission)).message)?.[1]
  const recent = (fromAddress: number[], fromEmail: number[] = []) =>
    aSubmission({ recent: { fromAddress: secondsAgo(...fromAddress), fromEmail: secondsAgo(...fromEmail) } })

  test('lets the fifth of a minute pass', () =>
    expect(rates.judge(recent([1, 2, 3, 4], [1, 2, 3, 4]))).toBeNull())
  test('refuses the sixth from one address, until the first is a minute old', () =>
    expect(waitIn(recent([1, 2, 3, 4, 20]))).toBe('40 seconds'))
  test('refuses the sixth from one e-mail', () =>
    expect(waitIn(recent([], [1, 2, 3, 4, 50]))).toBe('10 seconds'))
  test('names the longer wait of the two', () =>
    expect(waitIn(recent([1, 2, 3, 4, 20], [1, 2, 3, 4, 50]))).toBe('40 seconds'))
  test('counts only the newest', () => expect(waitIn(recent([1, 2, 3, 4, 5, 40, 50]))).toBe('55 seconds'))
  test('says one second in the singular, and never none', () => {
    expect(waitIn(recent([1, 2, 3, 4, 59]))).toBe('1 second')
    expect(waitIn(recent([1, 2, 3, 4, 59.999]))).toBe('1 second')
  })
  test('lets pass what comes a whole minute after', () =>
    expect(rates.judge(recent([1, 2, 3, 4, 60]))).toBeNull())
  test('of 0 there is no limit', () => {
    const many = recent(Array<number>(100).fill(1))
    expect(rates.judge({ ...many, commentsPerMinute: 0 })).toBeNull()
  })
  test('says that it is about too many', () =>
    expect(refusalOf(() => rates.judge(recent([1, 1, 1, 1, 1]))).reason).toBe('too_many'))
})

describe('of several checks', () => {
  const holding = (name: string): Check => ({ name, judge: () => name })
  const failing = (name: string): Check => ({
    name,
    judge: () => {
      throw new Error('The word list is not a list.')
    },
  })
  const refusing: Check = {
    name: 'refusing',
    judge: () => {
      throw new Refusal('closed', 'No.')
    },
  }

  let logged: ReturnType<typeof vi.spyOn>
  beforeEach(() => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  test('every one runs, and every reason to hold is kept, in their order', () =>
    expect(holdReasons(aSubmission(), [holding('a'), holding('b'), failing('c'), holding('d')])).toEqual([
      'a',
      'b',
      'failed:c',
      'd',
    ]))

  test('one that fails holds the comment under its own name, and the operator can see why', () => {
    expect(holdReasons(aSubmission(), [failing('word-list')])).toEqual(['failed:word-list'])
    expect(logged).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('word-list'),
      new Error('The word list is not a list.'),
    )
  })

  test('the first that refuses ends it', () => {
    let later = 0
    const counting: Check = {
      name: 'counting',
      judge: () => {
        later++
        return null
      },
    }
    expect(() => holdReasons(aSubmission(), [holding('a'), refusing, counting])).toThrow('No.')
    expect(later).toBe(0)
  })

  test('what holds does not keep a later one from refusing', () =>
    expect(() => holdReasons(aSubmission(), [holding('a'), failing('b'), refusing])).toThrow('No.'))

  test('the real ones find all that is wrong with a comment at once', () =>
    expect(
      holdReasons(
        aSubmission({
          draft: { website: 'x', body: 'https://a.example https://b.example https://c.example' },
          approvedBefore: 0,
          edition: { preModeration: true },
        }),
      ),
    ).toEqual(['suspected_spam', 'contains_link', 'first_comment', 'pre_moderation']))
})
