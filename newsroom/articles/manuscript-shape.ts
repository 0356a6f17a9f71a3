import { z } from 'zod'
import { deepest, tooDeep } from '@/newsroom/articles/article-file'
import { slugPattern, workTypes } from '@/newsroom/articles/article-rules'
import { language, line, lines, markdown, most, mostNames } from '@/newsroom/articles/front-matter'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { trimmed } from '@/newsroom/comments/length-rules'

/** In characters: what a form may post leaves room for so much in any script. */
export const longestBody = 400_000

const isPrintable = (text: string) => text.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(text)

function text(what: string) {
  return z.string().transform(trimmed).refine(isPrintable, `${what} has characters that cannot be printed`)
}

function list(what: string, between: RegExp, limit: { items: number; characters: number }) {
  return z
    .string()
    .transform((written) =>
      trimmed(written)
        .split(between)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    )
    .pipe(lines(what, limit))
}

const section = line('The section', 60).refine(
  (name) => name === '' || nameSlug(name) !== '',
  'The section must have a letter or a digit',
)

const slug = z
  .string()
  .transform((written) => written.trim().toLowerCase())
  .refine((written) => written.length <= 120, 'The address may have 120 characters')
  .refine(
    (written) => written === '' || slugPattern.test(written),
    'The address has letters a–z, digits, and single hyphens between them',
  )

/** What is linked may be given by its whole address. */
const slugIn = (written: string) => written.replace(/^\S*\/articles\//, '').replace(/[/?#].*$/, '')
const isSlug = (written: string) => slugPattern.test(written)

const related = list('related articles', /\n/, most.related)
  .transform((all) => all.map(slugIn))
  .refine((all) => all.every(isSlug), 'Each line is the address of an article, such as the-harbour-reopens')

const translations = list('translations', /\n/, { items: 20, characters: 160 }).transform((all, report) =>
  all.map((written) => {
    const [lang = '', rest = '', ...more] = written.split(/[\s:]+/)
    const parsed = language.safeParse(lang)
    const other = slugIn(rest)
    if (parsed.success && isSlug(other) && more.length === 0) return { lang: parsed.data, slug: other }
    report.addIssue('Each line is a language and an address, such as: fr le-port-rouvre')
    return z.NEVER
  }),
)

const closing = z.string().transform((written, report) => {
  const said = written.trim().toLowerCase()
  if (said === '') return null
  if (said === 'never') return 'never' as const
  if (/^\d{1,4}$/.test(said)) return Number(said)
  report.addIssue('Write a number of days, or “never”, or nothing')
  return z.NEVER
})

const ticked = z.string().transform((value) => value !== '')

/** What the form of an article holds; a draft may leave anything out. */
export const manuscriptShape = z.object({
  headline: line('The headline', 200),
  slug,
  standfirst: line('The standfirst', 400),
  section,
  newSection: section,
  byline: list('the byline', /\n/, { items: mostNames, characters: 80 }),
  lang: language,
  body: text('The text')
    .refine(
      (body) => body.length <= longestBody,
      `The text may have ${longestBody.toLocaleString('en')} characters`,
    )
    .refine((body) => !tooDeep.test(body), `Quotes or lists stand in one another more than ${deepest} deep`),
  type: z.enum(workTypes, 'Choose one of the types'),
  tags: list('tags', /[\n,،]/, most.tags),
  keyPoints: list('key points', /\n/, most.keyPoints),
  sources: text('The sources').pipe(markdown('The sources')),
  methods: text('The methods').pipe(markdown('The methods')),
  related,
  translations,
  /** Of the picture that was ticked; one whose address was typed counts before it. */
  image: z.string().transform((written) => written.trim()),
  imageAddress: z.string(),
  /** The picture and the words that the form was drawn with. */
  imageDrawn: z.string(),
  alt: line('The description', 400),
  caption: line('The caption', 400),
  credit: line('The credit', 120),
  commentsOpen: ticked,
  commentsClose: closing,
  newsSitemap: ticked,
  embargo: line('The embargo note', 400),
})

export type ManuscriptFields = z.output<typeof manuscriptShape>
