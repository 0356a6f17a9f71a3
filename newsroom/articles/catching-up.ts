import { asc, eq, isNull } from 'drizzle-orm'
import { store } from '@/db/store'
import { setAuthors } from '@/newsroom/articles/authors'
import { recordPrinted } from '@/newsroom/articles/manuscript-record'
import { addSection } from '@/newsroom/articles/sections'
import { contentOf } from '@/newsroom/articles/stored-content'
import { setTags } from '@/newsroom/articles/tags'

const atOnce = 200

/**
 * Gives every article that an earlier Postbag stored what this one keeps beside it: manuscript, authors, tags, section.
 * Begins again where it was broken off. Returns how many articles that were.
 */
export async function catchUp(): Promise<number> {
  for (let done = 0; ; ) {
    const some = await catchUpWithSome()
    done += some
    if (some < atOnce) return done
  }
}

function catchUpWithSome(): Promise<number> {
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
