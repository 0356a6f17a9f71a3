import { inArray } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { type Store, store } from '@/db/store'
import { ifPublic } from '@/newsroom/articles/articles'
import { endOfDay, startOfDay } from '@/newsroom/articles/day-rules'
import { plainText } from '@/newsroom/articles/plain-text'
import { tag, versionOf } from '@/newsroom/pages'
import type { Asked } from '@/newsroom/search/article-engine'
import { articleEngine, sectionWord } from '@/newsroom/search/article-index'
import { excerptOf, marked } from '@/newsroom/search/excerpts'
import { phrasesIn } from '@/newsroom/search/question'
import { ranked } from '@/newsroom/search/ranking'
import {
  type FoundArticle,
  type FoundPage,
  foundPerPage,
  isBackwards,
  mostRanked,
  periods,
  type SearchQuestion,
} from '@/newsroom/search/search-rules'

/** Articles with all of it in their headlines are found among so many more. */
const mostHeadlines = 200

/** In UTF-16 units: an excerpt is from what comes before. To read Markdown takes time. */
const longestRead = 30_000

const hour = 60 * 60 * 1000

/** Not more at once, so that those who search take no connection from those who read. */
const atOnce = pLimit(3)

/** By store: for those who turn pages, and for what many look for at once. */
const recent = new WeakMap<Store, LRUCache<string, Found>>()

interface Found {
  /** The best first. */
  ids: string[]
  hasMore: boolean
}

/**
 * A page of the articles that have all words and phrases of the question, the best first; null when it has no word, or
 * its last day is before its first. Its days are those of `timeZone`. Only what everyone may read at this moment.
 */
export async function foundArticles(question: SearchQuestion, timeZone: string): Promise<FoundPage | null> {
  const { phrases, isShortened } = phrasesIn(question.q)
  if (phrases.length === 0 || isBackwards(question)) return null
  const { ids, hasMore } = await foundLately(asked(question, phrases, timeZone))
  const pages = Math.max(1, Math.ceil(ids.length / foundPerPage))
  const page = Math.min(question.page, pages)
  const onPage = ids.slice((page - 1) * foundPerPage, page * foundPerPage)
  return { articles: await shown(onPage, phrases), count: ids.length, hasMore, isShortened, page, pages }
}

function asked(question: SearchQuestion, phrases: string[][], timeZone: string): Asked {
  const { section, period, from, to } = question
  // By the hour, so that those who ask after one another ask the same.
  const lately = period && new Date(Math.floor(Date.now() / hour) * hour - periods[period] * 24 * hour)
  const since = from === '' ? null : startOfDay(from, timeZone)
  const until = to === '' ? null : endOfDay(to, timeZone)
  return {
    phrases,
    section: section === '' ? null : sectionWord(section),
    from: lately && since ? new Date(Math.max(+lately, +since)) : (lately ?? since),
    // PostgreSQL reads no year of five digits as JavaScript writes it.
    until: until && new Date(Math.min(+until, Date.UTC(9999, 11, 31))),
  }
}

/** Every change of what is public makes another key, in every process. */
async function foundLately(question: Asked): Promise<Found> {
  const key = JSON.stringify([question, await versionOf([tag.lists])])
  const kept = recent.get(store()) ?? new LRUCache<string, Found>({ max: 200, ttl: hour })
  recent.set(store(), kept)
  const known = kept.get(key)
  if (known) return known
  const found = await atOnce(() => search(question))
  kept.set(key, found)
  return found
}

async function search(question: Asked): Promise<Found> {
  // One more than are told apart, to know whether there are more.
  const { candidates, isAll } = await articleEngine().candidates(question, mostRanked + 1, mostHeadlines)
  return { ids: ranked(candidates, Date.now()), hasMore: !isAll }
}

async function shown(ids: string[], phrases: string[][]): Promise<FoundArticle[]> {
  const { articles } = store().tables
  const rows = await store()
    .read.select()
    .from(articles)
    .where(ifPublic(inArray(articles.id, ids)))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id): FoundArticle[] => {
    const article = byId.get(id)
    if (!article) return []
    const { headline, standfirst, lang, body } = article
    return [
      {
        article,
        headline: marked(headline, phrases),
        excerpt: excerptOf([standfirst, plainText(body.slice(0, longestRead))], phrases, lang),
      },
    ]
  })
}
