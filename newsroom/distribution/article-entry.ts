import type { Article } from '@/newsroom/articles/article-rules'
import { bodyHtml } from '@/newsroom/distribution/body-html'
import type { FeedEntry } from '@/newsroom/distribution/feed'

/** An article as feeds tell it, with its whole text. */
export function entryOf(article: Article): FeedEntry {
  return {
    // Of the article, not of its address, which may change.
    id: `urn:uuid:${article.id}`,
    address: `/articles/${article.slug}`,
    title: article.headline,
    summary: article.standfirst,
    html: (origin) => pictureOf(article, origin) + bodyHtml(article.body, origin),
    lang: article.lang,
    image: article.image,
    authors: article.byline,
    categories: [...new Set([article.section, ...article.furniture.tags])],
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
  }
}

function pictureOf({ image }: Article, origin: string): string {
  return image ? `<p><img src="${origin}${image.src}" alt="${escaped(image.alt)}"></p>\n` : ''
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
