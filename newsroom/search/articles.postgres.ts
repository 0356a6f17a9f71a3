import { and, eq, inArray, sql } from 'drizzle-orm'
import { customType, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { store, type Writer } from '@/db/store'
import type { ArticleSearchEngine, Asked, IndexedArticle } from '@/newsroom/search/article-engine'
import { wordRules } from '@/newsroom/search/article-words'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const articleSearch = pgTable('article_search', {
  articleId: text('article_id'),
  publishedAt: timestamp('published_at', { withTimezone: true, precision: 3, mode: 'date' }),
  words: tsvector('words'),
  pairs: integer('pairs').array(),
  rules: integer('rules'),
})

/** A word of a headline stands in the index a second time, with this before it: the index itself knows no weights. */
const ofHeadline = '^'

/** How many places of a word PostgreSQL is told, which takes time to read and tells little more. */
const mostPlaces = 8

/** PostgreSQL's own limit. */
const lastPlace = 16_383

export const postgresArticles: ArticleSearchEngine = {
  async remember(tx, article) {
    await forget(tx, article.id)
    await tx.insert(articleSearch).values({
      articleId: article.id,
      publishedAt: article.publishedAt,
      // Already split into words, so that PostgreSQL's own parser has nothing to differ in.
      words: sql`${vectorOf(article)}::tsvector`,
      pairs: sql`${`{${pairsOf(article).join(',')}}`}::integer[]`,
      rules: wordRules,
    })
  },

  forget,

  async candidates(asked, most, mostInHeadline) {
    const words = [...new Set(asked.phrases.flat())]
    const query = allOf(words)
    // Whatever has the pairs of a phrase has its words, but for two pairs of one number: those are told apart below.
    const alone = asked.phrases.filter(({ length }) => length === 1).flat()
    const headed = words.map((word) => ofHeadline + word)
    const [found, inHeadlines] = await Promise.all([
      newest(asked, alone, most),
      newest(asked, [...alone, ...headed], mostInHeadline),
    ])
    const ids = [...new Set([...found, ...inHeadlines])]
    if (ids.length === 0) return { candidates: [], isAll: true }
    const isAll = found.length < most
    const headlines = new Set<string | null>(inHeadlines)
    const rows = await store()
      .read.select({
        id: articleSearch.articleId,
        publishedAt: articleSearch.publishedAt,
        rank: isAll
          ? sql<number>`ts_rank('{0.1, 0.4, 0.4, 1}', ${articleSearch.words}, ${query}::tsquery, 1)`
          : sql<number>`0`,
      })
      .from(articleSearch)
      .where(and(inArray(articleSearch.articleId, ids), sql`${articleSearch.words} @@ ${query}::tsquery`))
    const candidates = rows.map(({ id, publishedAt, rank }) => ({
      id: id ?? '',
      publishedAt: publishedAt?.getTime() ?? 0,
      rank,
      inHeadline: headlines.has(id),
    }))
    return { candidates, isAll }
  },
}

async function forget(tx: Writer, articleId: string): Promise<void> {
  await tx.delete(articleSearch).where(eq(articleSearch.articleId, articleId))
}

/**
 * Asked by a function, which looks through the newest articles before all others: what is in many is found there, and left to
 * itself PostgreSQL reads every article, as soon as a word is in many.
 */
async function newest(
  { phrases, section, from, until }: Asked,
  words: string[],
  most: number,
): Promise<string[]> {
  const within = allOf(section === null ? words : [...words, section]) || null
  const beside = `{${phrases.flatMap(pairsIn).join(',')}}`
  const [since, before] = [from?.toISOString() ?? '-infinity', until?.toISOString() ?? 'infinity']
  const rows = await store()
    .read.select({ id: sql<string>`found.id` })
    .from(
      sql`newest_found(${within}::tsquery, ${beside}::integer[], ${since}::timestamptz, ${before}::timestamptz, ${most}::integer) as found`,
    )
  return rows.map(({ id }) => id)
}

function allOf(words: string[]): string {
  return words.map((word) => `'${word}'`).join(' & ')
}

function vectorOf({ headline, standfirst, byline, body, section }: IndexedArticle): string {
  const places = new Map<string, string[]>()
  const fields = [
    { words: headline, weight: 'A' },
    { words: byline, weight: 'B' },
    { words: standfirst, weight: 'C' },
    { words: body, weight: 'D' },
  ]
  let place = 0
  for (const { words, weight } of fields) {
    for (const word of words) {
      const known = places.get(word) ?? []
      place = Math.min(place + 1, lastPlace)
      if (known.length < mostPlaces) places.set(word, [...known, `${place}${weight}`])
    }
  }
  const placed = [...places].map(([word, at]) => `'${word}':${at.join(',')}`)
  const headed = [...new Set(headline)].map((word) => `'${ofHeadline}${word}'`)
  return [...placed, ...headed, `'${section}'`].join(' ')
}

function pairsOf({ headline, standfirst, byline, body }: IndexedArticle): number[] {
  return [...new Set([headline, standfirst, byline, body].flatMap(pairsIn))]
}

/** A number for each two words that stand beside each other. PostgreSQL's own search for phrases reads every article that has the words. */
function pairsIn(words: string[]): number[] {
  return words.slice(1).map((word, index) => hashOf(`${words[index]} ${word}`))
}

/** FNV-1a, 32 bits (RFC 9923), over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash | 0
}
