import { toHtml } from 'hast-util-to-html'
import { correctionAddress, type ListedCorrection, paragraphsOf } from '@/newsroom/articles/correction-rules'
import type { FeedEntry } from '@/newsroom/distribution/feed'

/** A correction as feeds tell it, under what its kind is called; its address leads to it in its article. */
export function entryOfCorrection({ id, text, at, article }: ListedCorrection, called: string): FeedEntry {
  const paragraphs = paragraphsOf(text)
  return {
    id: `urn:uuid:${id}`,
    address: correctionAddress(article.slug, id),
    title: `${called}: ${article.headline}`,
    summary: paragraphs[0] ?? '',
    html: () =>
      toHtml({
        type: 'root',
        children: paragraphs.map((value) => ({
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value }],
        })),
      }),
    lang: article.lang,
    image: null,
    authors: [],
    categories: [called],
    publishedAt: at,
    updatedAt: null,
  }
}
