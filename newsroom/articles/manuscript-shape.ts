import { z } from 'zod'
import { deepest, tooDeep } from '@/newsroom/articles/article-file'
import { slugPattern, workTypes } from '@/newsroom/articles/article-rules'
import { languageOr, lineOf, longestAside, most, mostNames } from '@/newsroom/articles/front-matter'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { trimmed } from '@/newsroom/comments/length-rules'
import { numeral } from '@/newsroom/number-rules'
import type { English } from '@/newsroom/words/catalogue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** In characters: what a form may post leaves room for so much in any script. */
const longestBody = 400_000

const longestSlug = 120

type Problems = English['desk']['articleProblems']

const isPrintable = (text: string) => text.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(text)

/** A field of one line, of at most `longest` characters, called as the catalogue calls `name`. */
export function lineField({ t }: Words, name: keyof Problems['names'], longest: number) {
  const what = t(`desk.articleProblems.names.${name}`)
  return lineOf(longest, {
    unprintable: t('desk.articleProblems.unprintable', { what }),
    tooLong: t('desk.articleProblems.tooLong', { what, most: longest }),
  })
}

/** A text of several lines. */
function textField({ t }: Words, name: keyof Problems['names'], longest: number) {
  const what = t(`desk.articleProblems.names.${name}`)
  return z
    .string()
    .transform(trimmed)
    .refine(isPrintable, t('desk.articleProblems.unprintable', { what }))
    .refine((text) => text.length <= longest, t('desk.articleProblems.tooLong', { what, most: longest }))
}

/** What is written one after the other in one field. */
function listField(
  { t }: Words,
  name: keyof Problems['lists'],
  between: RegExp,
  limit: { items: number; characters: number },
) {
  const what = t(`desk.articleProblems.lists.${name}`)
  const item = lineOf(limit.characters, {
    unprintable: t('desk.articleProblems.itemUnprintable', { what }),
    tooLong: t('desk.articleProblems.itemTooLong', { what, most: limit.characters }),
  })
  return z
    .string()
    .transform((written) =>
      trimmed(written)
        .split(between)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    )
    .pipe(z.array(item).max(limit.items, t('desk.articleProblems.tooManyItems', { what, most: limit.items })))
}

function sectionField(words: Words) {
  return lineField(words, 'section', 60).refine(
    (name) => name === '' || nameSlug(name) !== '',
    words.t('desk.articleProblems.sectionNameless'),
  )
}

function slugField({ t }: Words) {
  return z
    .string()
    .transform((written) => written.trim().toLowerCase())
    .refine(
      (written) => written.length <= longestSlug,
      t('desk.articleProblems.slugTooLong', { most: longestSlug }),
    )
    .refine((written) => written === '' || slugPattern.test(written), t('desk.articleProblems.slugWrong'))
}

/** What is linked may be given by its whole address. */
const slugIn = (written: string) => written.replace(/^\S*\/articles\//, '').replace(/[/?#].*$/, '')
const isSlug = (written: string) => slugPattern.test(written)

function relatedField(words: Words) {
  const problem = words.t('desk.articleProblems.relatedWrong', { example: 'the-harbour-reopens' })
  return listField(words, 'related', /\n/, most.related)
    .transform((all) => all.map(slugIn))
    .refine((all) => all.every(isSlug), problem)
}

function translationsField(words: Words) {
  const language = languageOr('')
  const problem = words.t('desk.articleProblems.translationsWrong', { example: 'fr le-port-rouvre' })
  return listField(words, 'translations', /\n/, { items: 20, characters: 160 }).transform((all, report) =>
    all.map((written) => {
      const [lang = '', rest = '', ...more] = written.split(/[\s:]+/)
      const parsed = language.safeParse(lang)
      const other = slugIn(rest)
      if (parsed.success && isSlug(other) && more.length === 0) return { lang: parsed.data, slug: other }
      report.addIssue(problem)
      return z.NEVER
    }),
  )
}

function closingField({ t }: Words) {
  return z.string().transform((written, report) => {
    const days = numeral(written)
    if (days === '') return null
    if (/^\d{1,4}$/.test(days)) return Number(days)
    report.addIssue(t('desk.articleProblems.closingWrong'))
    return z.NEVER
  })
}

const ticked = z.string().transform((value) => value !== '')

/** What the form of an article holds; a draft may leave anything out. */
export function manuscriptShape(words: Words) {
  const { t } = words
  return z.object({
    headline: lineField(words, 'headline', 200),
    slug: slugField(words),
    standfirst: lineField(words, 'standfirst', 400),
    section: sectionField(words),
    newSection: sectionField(words),
    byline: listField(words, 'byline', /\n/, { items: mostNames, characters: 80 }),
    lang: languageOr(t('desk.articleProblems.languageWrong')),
    body: textField(words, 'body', longestBody).refine(
      (body) => !tooDeep.test(body),
      t('desk.articleProblems.tooDeep', { deepest }),
    ),
    type: z.enum(workTypes, t('desk.articleProblems.typeWrong')),
    tags: listField(words, 'tags', /[\n,،]/, most.tags),
    keyPoints: listField(words, 'keyPoints', /\n/, most.keyPoints),
    sources: textField(words, 'sources', longestAside),
    methods: textField(words, 'methods', longestAside),
    related: relatedField(words),
    translations: translationsField(words),
    /** Of the picture that was ticked; one whose address was typed counts before it. */
    image: z.string().transform((written) => written.trim()),
    imageAddress: z.string(),
    /** The picture and the words that the form was drawn with. */
    imageDrawn: z.string(),
    alt: lineField(words, 'alt', 400),
    caption: lineField(words, 'caption', 400),
    credit: lineField(words, 'credit', 120),
    commentsOpen: ticked,
    commentsClose: closingField(words),
    commentsNeverClose: ticked,
    newsSitemap: ticked,
    embargo: lineField(words, 'embargo', 400),
  })
}

export type ManuscriptFields = z.output<ReturnType<typeof manuscriptShape>>
