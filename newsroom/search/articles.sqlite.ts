import { setImmediate as immediate } from 'node:timers/promises'
import { and, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { store, type Writer } from '@/db/store'
import type { ArticleSearchEngine, Asked, Candidate, IndexedArticle } from '@/newsroom/search/article-engine'
import { wordRules } from '@/newsroom/search/article-words'

const articleSearch = pgTable('article_search', {
  row: integer('row'),
  articleId: text('article_id'),
  rules: integer('rules'),
})
const articleWords = pgTable('article_words', {
  row: integer('rowid'),
  headline: text('headline'),
  standfirst: text('standfirst'),
  byline: text('byline'),
  body: text('body'),
  section: text('section'),
})

/** Rows are numbered by the second of publication, so that FTS5, which goes by number, has the newest without sorting. */
const perSecond = 1024

const numberOfSpans = 6

/** So many articles are looked through whole, whatever is asked: it takes a few milliseconds. */
const few = 5_000

/** In milliseconds that the database took, after which no older articles are looked through. */
const longestLook = 60

/** FTS5 looks a number up only when it is an integer; the driver gives it large ones as fractions. */
const whole = (number: number) => sql<number>`cast(${number} as integer)`

export const sqliteArticles: ArticleSearchEngine = {
  async remember(tx, article) {
    await forget(tx, article.id)
    const row = await freeRow(tx, article.publishedAt)
    await tx.insert(articleSearch).values({ row, articleId: article.id, rules: wordRules })
    await tx.insert(articleWords).values({ row: whole(row), ...wordsOf(article) })
  },

  forget,

  async candidates(asked, most, mostInHeadline) {
    const { phrases, section } = asked
    // Each phrase quoted: inside quotes FTS5 knows no operators, and a word has letters and digits only.
    const all = phrases.map((words) => `"${words.join(' ')}"`).join(' AND ')
    const within = section === null ? '' : ` AND section : "${section}"`
    const { rows: found, isAll, isQuick } = await newest(asked, all + within, most)
    const last = found.at(-1)
    if (last === undefined) return { candidates: [], isAll }
    const headed = `headline : (${all})${within}`
    const headlines = isQuick
      ? await rowsIn(asked, headed, { first: last, end: Number.MAX_SAFE_INTEGER }, mostInHeadline)
      : (await newest(asked, headed, mostInHeadline)).rows
    // bm25 reads all that has any of the words: of what is everywhere it would tell little, and take long.
    const ranks = isQuick ? await ranksOf(asked, all + within, last) : new Map<number, number>()
    const inHeadline = new Set(headlines)
    const rows = [...new Set([...found, ...headlines])]
    const ids = await idsOf(rows)
    const candidates = rows.flatMap((row): Candidate[] => {
      const id = ids.get(row)
      if (id === undefined) return []
      const publishedAt = Math.floor(row / perSecond) * 1000
      return [{ id, publishedAt, rank: ranks.get(row) ?? 0, inHeadline: inHeadline.has(row) }]
    })
    return { candidates, isAll }
  },
}

/** What FTS5 has of the article goes by a trigger. */
async function forget(tx: Writer, articleId: string): Promise<void> {
  await tx.delete(articleSearch).where(eq(articleSearch.articleId, articleId))
}

/** The table's tokenizer is "ascii", which splits at the spaces only: the words have been made on both engines alike. */
function wordsOf({ headline, standfirst, byline, body, section }: IndexedArticle) {
  return {
    headline: headline.join(' '),
    standfirst: standfirst.join(' '),
    byline: byline.join(' '),
    body: body.join(' '),
    section,
  }
}

async function freeRow(tx: Writer, publishedAt: Date): Promise<number> {
  for (let first = firstRowAt(publishedAt); ; first += perSecond) {
    const last = first + perSecond - 1
    const [taken] = await tx
      .select({ row: sql<number | null>`max(${articleSearch.row})` })
      .from(articleSearch)
      .where(and(gte(articleSearch.row, first), lte(articleSearch.row, last)))
    const free = taken?.row ? taken.row + 1 : first
    if (free <= last) return free
  }
}

function firstRowAt(time: Date): number {
  return Math.max(1, Math.floor(time.getTime() / 1000)) * perSecond
}

function isIn({ from, until }: Asked, match: string): SQL | undefined {
  return and(
    sql`article_words match ${match}`,
    from ? gte(articleWords.row, whole(firstRowAt(from))) : undefined,
    until ? lt(articleWords.row, whole(firstRowAt(until))) : undefined,
  )
}

interface Newest {
  rows: number[]
  isAll: boolean
  /** Whether there is time to read all of them once more. */
  isQuick: boolean
}

/** From the newest on, span by span of time; others get their turn between, and who asks for too much gets no more. */
async function newest(asked: Asked, match: string, most: number): Promise<Newest> {
  const rows: number[] = []
  let took = 0
  for (const span of await spans()) {
    if (took > longestLook) return { rows, isAll: false, isQuick: false }
    const began = performance.now()
    rows.push(...(await rowsIn(asked, match, span, most - rows.length)))
    took += performance.now() - began
    if (rows.length >= most) return { rows, isAll: false, isQuick: false }
    await immediate()
  }
  return { rows, isAll: true, isQuick: took <= longestLook }
}

interface Span {
  first: number
  end: number
}

async function rowsIn(asked: Asked, match: string, { first, end }: Span, most: number): Promise<number[]> {
  const rows = await store()
    .read.select({ row: articleWords.row })
    .from(articleWords)
    .where(and(isIn(asked, match), gte(articleWords.row, whole(first)), lt(articleWords.row, whole(end))))
    .orderBy(sql`rowid desc`)
    .limit(most)
  return rows.map(({ row }) => row ?? 0)
}

/** All rows, in parts, the newest first. */
async function spans(): Promise<Span[]> {
  const [edge] = await store()
    .read.select({
      first: sql<number | null>`(select min("row") from article_search)`,
      last: sql<number | null>`(select max("row") from article_search)`,
      number: sql<number>`(select count(*) from (select 1 from article_search limit ${few + 1}))`,
    })
    .from(sql`(select 1)`)
  if (!edge || edge.first === null || edge.last === null) return []
  const { first, last } = edge
  const number = edge.number > few ? numberOfSpans : 1
  const length = Math.ceil((last + 1 - first) / number)
  return Array.from({ length: number }, (_, index) => {
    const end = last + 1 - index * length
    return { first: end - length, end }
  })
}

async function ranksOf(asked: Asked, match: string, last: number): Promise<Map<number, number>> {
  const rows = await store()
    .read.select({ row: articleWords.row, rank: sql<number>`-bm25(article_words, 8, 4, 4, 1, 0)` })
    .from(articleWords)
    .where(and(isIn(asked, match), gte(articleWords.row, whole(last))))
  return new Map(rows.map(({ row, rank }) => [row ?? 0, rank]))
}

async function idsOf(rows: number[]): Promise<Map<number, string>> {
  const found = await store()
    .read.select({ row: articleSearch.row, id: articleSearch.articleId })
    .from(articleSearch)
    .where(sql`${articleSearch.row} in (select value from json_each(${JSON.stringify(rows)}))`)
  return new Map(found.map(({ row, id }) => [row ?? 0, id ?? '']))
}
