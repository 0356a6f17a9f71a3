import type { Article } from '@/newsroom/articles/article-rules'
import { articleAt } from '@/newsroom/articles/articles'
import { articleOnceAt } from '@/newsroom/articles/slugs'

/** An article in one of the languages that it is published in. */
export interface Translation {
  lang: string
  slug: string
}

/**
 * The same article in its languages, itself first: those that are public, and name each other. Empty when it is alone.
 * Search engines believe nothing else (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export async function translationsOf(article: Article): Promise<Translation[]> {
  const found: Translation[] = []
  for (const named of article.furniture.translations) {
    const once = await articleOnceAt(named.slug)
    const other = once && once.id !== article.id ? await articleAt(once.slug) : null
    if (other && other.lang !== article.lang && (await names(other, article.id))) {
      found.push({ lang: other.lang, slug: other.slug })
    }
  }
  if (found.length === 0) return []
  const all = [{ lang: article.lang, slug: article.slug }, ...found]
  return all.filter(({ lang }, index) => all.findIndex((each) => each.lang === lang) === index)
}

async function names(other: Article, id: string): Promise<boolean> {
  for (const { slug } of other.furniture.translations) {
    if ((await articleOnceAt(slug))?.id === id) return true
  }
  return false
}
