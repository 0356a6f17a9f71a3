import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { store } from '@/db/store'
import { ifPublic } from '@/newsroom/articles/articles'
import { setAuthors } from '@/newsroom/articles/authors'
import { recordPrinted } from '@/newsroom/articles/manuscript-record'
import { addSection } from '@/newsroom/articles/sections'
import { contentOf } from '@/newsroom/articles/stored-content'
import { setTags } from '@/newsroom/articles/tags'
import { changed, tag } from '@/newsroom/pages'
import { isNotIndexed, rememberArticle } from '@/newsroom/search/article-index'
import { isUnindexed, rememberManuscript } from '@/newsroom/search/manuscript-index'

const atOnce = 200

/**
 * Gives every article that an earlier Postbag stored what this one keeps beside it: manuscript, authors, tags, section, and
 * its place in the search; and every manuscript its place in that of the desk. Begins again where it was broken off. Returns how many articles that were, at least.
 */
export async function catchUp(): Promise<number> {
  return Math.max(await allOf(recordSome), await allOf(indexSome), await indexManuscripts())
}

async function allOf(some: () => Promise<number>): Promise<number> {
  for (let all = 0; ; ) {
    const done = await some()
    all += done
    if (done < atOnce) return all
  }
}

function recordSome(): Promise<number> {
  return store().transaction(async (tx) => {
    const { articles, manuscripts } = store().tables
    const behind = await tx
      .select({ article: articles })
      .from(articles)
      .leftJoin(manuscripts, eq(manuscripts.id, articles.id))
      .where(isNull(manuscripts.id))
      .orderBy(asc(articles.publishedAt), asc(articles.id))
      .limit(atOnce)
    for (const { article } of behind) {
      const printed = { ...article, content: contentOf(article) }
      await addSection(tx, article.section)
      await setAuthors(tx, printed)
      await setTags(tx, printed)
      await recordPrinted(tx, printed)
    }
    return behind.length
  })
}

function indexSome(): Promise<number> {
  return store().transaction(async (tx) => {
    const { articles } = store().tables
    const behind = await tx
      .select()
      .from(articles)
      .where(and(isNotIndexed(articles.id), ifPublic()))
      .limit(atOnce)
    for (const article of behind) await rememberArticle(tx, { ...article, content: article })
    if (behind.length > 0) await changed(tx, tag.lists)
    return behind.length
  })
}

/** In the order of their ids: to begin with the first each time would read all of them anew for each two hundred. */
async function indexManuscripts(): Promise<number> {
  let all = 0
  for (let after = ''; ; ) {
    const ids = await unindexedAfter(after)
    all += ids.length
    after = ids.at(-1) ?? ''
    if (ids.length > 0) await indexThese(ids)
    if (ids.length < atOnce) return all
  }
}

async function unindexedAfter(id: string): Promise<string[]> {
  const { manuscripts } = store().tables
  const rows = await store()
    .read.select({ id: manuscripts.id })
    .from(manuscripts)
    .where(and(gt(manuscripts.id, id), isUnindexed(manuscripts.id)))
    .orderBy(asc(manuscripts.id))
    .limit(atOnce)
  return rows.map((row) => row.id)
}

function indexThese(ids: string[]): Promise<void> {
  return store().transaction(async (tx) => {
    const { manuscripts } = store().tables
    const rows = await tx
      .select({ id: manuscripts.id, content: manuscripts.content })
      .from(manuscripts)
      .where(inArray(manuscripts.id, ids))
    for (const { id, content } of rows) await rememberManuscript(tx, id, contentOf(content))
  })
}
