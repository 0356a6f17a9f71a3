import { store } from '@/db/store'
import { type ArticleContent, noFurniture } from '@/newsroom/articles/article-rules'
import { printArticle } from '@/newsroom/articles/printing'
import { newId } from '@/newsroom/ids'
import { searchQuestion } from '@/newsroom/search/asking'
import { foundArticles } from '@/newsroom/search/finding'

interface Given extends Partial<ArticleContent> {
  id?: string
  slug?: string
  publishedAt?: Date
}

/** Prints an article with no words but those given, and its slug for a headline, so that nothing else finds it. */
export async function bare({
  id = newId(),
  slug = 'it',
  publishedAt = new Date('2026-03-02'),
  ...given
}: Given): Promise<string> {
  const content: ArticleContent = {
    ...{ headline: slug, standfirst: '', section: 'City', byline: [], body: '', lang: 'en', image: null },
    ...{ commentsOpen: true, furniture: noFurniture },
    ...given,
  }
  const article = { id, slug, publishedAt, updatedAt: null, content }
  await store().transaction((tx) => printArticle(tx, article))
  return id
}

/** What a page of the search shows. */
export async function pageOf(asked: Record<string, string>) {
  return foundArticles(searchQuestion(asked), 'UTC')
}

/** The slugs of what is found, the best first. */
export async function found(q: string, also: Record<string, string> = {}): Promise<string[]> {
  return (await pageOf({ q, ...also }))?.articles.map(({ article }) => article.slug) ?? []
}
