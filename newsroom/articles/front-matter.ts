import { z } from 'zod'
import { slugPattern, workTypes } from '@/newsroom/articles/article-rules'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'

/** How many names a byline may have. */
export const mostNames = 20

/** The limits of the lists that stand around a text. */
export const most = {
  tags: { items: 20, characters: 60 },
  keyPoints: { items: 8, characters: 300 },
  related: { items: 10, characters: 120 },
}

function missingOr(what: string, otherwise: string): { error: (issue: { input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? `${what} is missing` : `${what} ${otherwise}`) }
}

/** Text on one line, of at most `most` characters; `what` begins what is said of one that is refused. */
export function line(what: string, most: number) {
  return lineOf(
    most,
    {
      unprintable: `${what} has characters that cannot be printed`,
      tooLong: `${what} may have ${most} characters`,
    },
    z.string(missingOr(what, 'must be text: put it in quotes')),
  )
}

/** `line`, with the sentences for what it refuses. */
export function lineOf(most: number, said: { unprintable: string; tooLong: string }, text = z.string()) {
  return text
    .transform((written) => written.replace(/\s+/gu, ' ').trim())
    .refine((written) => written.isWellFormed() && !/\p{Cc}/u.test(written), said.unprintable)
    .refine((written) => written.length <= most, said.tooLong)
}

/** A `line` that is not empty. */
export function filledLine(what: string, most: number) {
  return line(what, most).refine((text) => text !== '', `${what} is missing`)
}

const names = z
  .union(
    [z.array(filledLine('a name in byline', 80)), filledLine('byline', 80).transform((name) => [name])],
    'byline must be a name, or a list of names, each of at most 80 characters',
  )
  .refine((list) => list.length <= mostNames, `byline may have ${mostNames} names`)

const writtenMoment =
  /^([1-9]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)? ?(Z|[+-]\d\d:?\d\d)?)?$/

/** The moment that `text` writes as ISO 8601 does; without a time its first, without an offset in UTC. */
function momentOf(text: string): Date | null {
  const [, day, time = '00:00', seconds = '', offset = 'Z'] = writtenMoment.exec(text.trim()) ?? []
  const date = new Date(`${day}T${time}${seconds}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`)
  // JavaScript reads the 30th of February as the 2nd of March.
  const exists = day !== undefined && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)
  return exists && !Number.isNaN(date.getTime()) ? date : null
}

const aMoment = 'must be a date such as 2025-10-15T16:30:00Z'

const moment = z.string(missingOr('published', aMoment)).transform((text, report) => {
  const date = momentOf(text)
  if (date) return date
  report.addIssue(`published ${aMoment}`)
  return z.NEVER
})

const aLanguage = 'lang must be a language tag such as en, fr or ar'

/** A BCP 47 tag, as `Intl` writes it; else the problem. */
export function languageOr(problem: string) {
  return z.string(problem).transform((tag, report) => {
    try {
      return new Intl.Locale(tag.trim()).toString()
    } catch {
      report.addIssue(problem)
      return z.NEVER
    }
  })
}

/** A list of lines, none of them empty. */
function lines(what: string, limit: { items: number; characters: number }) {
  return z
    .array(filledLine(`an item of ${what}`, limit.characters), `${what} must be a list of texts`)
    .max(limit.items, `${what} may have ${limit.items} items`)
}

/** In characters: Markdown beside the text of an article. */
export const longestAside = 5000

function markdown(what: string) {
  return z.string(`${what} must be text`).max(longestAside, `${what} may have 5,000 characters`)
}

/** The front matter of an article's file, and the words for each thing it refuses. */
export const frontMatterShape = z.strictObject(
  {
    title: filledLine('title', 200),
    slug: z
      .string(missingOr('slug', 'must be text: put it in quotes'))
      .max(120, 'slug may have 120 characters')
      .regex(slugPattern, 'slug has small letters a–z, digits, and single hyphens between them'),
    standfirst: line('standfirst', 400).default(''),
    section: filledLine('section', 60).refine(
      (name) => nameSlug(name) !== '',
      'section must have a letter or a digit',
    ),
    byline: names.default([]),
    published: moment,
    lang: languageOr(aLanguage).default('en'),
    image: z
      .string('image must be the name of a file')
      .min(1, 'image is empty')
      .refine((name) => !name.includes('\0'), 'image must be the name of a file')
      .refine(
        (name) => !/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(name),
        'image is an address; download it, and name the file here',
      )
      .optional(),
    alt: line('alt', 400).default(''),
    caption: line('caption', 400).default(''),
    credit: line('credit', 120).default(''),
    commentsOpen: z.boolean('commentsOpen must be true or false').default(true),
    type: z.enum(workTypes, `type is one of ${workTypes.join(', ')}`).optional(),
    tags: lines('tags', most.tags).optional(),
    keyPoints: lines('keyPoints', most.keyPoints).optional(),
    sources: markdown('sources').optional(),
    methods: markdown('methods').optional(),
    related: lines('related', most.related).optional(),
    newsSitemap: z.boolean('newsSitemap must be true or false').optional(),
  },
  {
    error: ({ code }: { code?: string | undefined }) =>
      code === 'invalid_type' ? 'the front matter must be lines such as “title: …”' : undefined,
  },
)
