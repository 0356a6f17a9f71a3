import { toHtml } from 'hast-util-to-html'
import {
  type CorrectionKind,
  correctionAddress,
  type ListedCorrection,
  paragraphsOf,
} from '@/newsroom/articles/correction-rules'
import type { FeedEntry } from '@/newsroom/distribution/feed'

const kinds: Record<CorrectionKind, string> = { correction: 'Correction', clarification: 'Clarification' }

/** A correction as feeds tell it; its address leads to it in its article. */
export function entryOfCorrection({ id, kind, text, at, article }: ListedCorrection): FeedEntry {
  const paragraphs = paragraphsOf(text)
  return {
    id: `urn:uuid:${id}`,
    address: correctionAddress(article.slug, id),
    title: `${kinds[kind]}: ${article.headline}`,
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
    categories: [kinds[kind]],
    publishedAt: at,
    updatedAt: null,
  }
}
