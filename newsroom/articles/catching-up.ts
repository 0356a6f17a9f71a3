import { and, asc, eq, isNull } from 'drizzle-orm'
import { store } from '@/db/store'
import { ifPublic } from '@/newsroom/articles/articles'
import { setAuthors } from '@/newsroom/articles/authors'
import { recordPrinted } from '@/newsroom/articles/manuscript-record'
import { addSection } from '@/newsroom/articles/sections'
import { contentOf } from '@/newsroom/articles/stored-content'
import { setTags } from '@/newsroom/articles/tags'
import { changed, tag } from '@/newsroom/pages'
import { isNotIndexed, rememberArticle } from '@/newsroom/search/article-index'

const atOnce = 200

/**
 * Gives every article that an earlier Postbag stored what this one keeps beside it: manuscript, authors, tags, section, and
 * its place in the search. Begins again where it was broken off. Returns how many articles that were, at least.
 */
export async function catchUp(): Promise<number> {
  return Math.max(await allOf(recordSome), await allOf(indexSome))
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
