import { type ArticleContent, noFurniture } from '@/newsroom/articles/article-rules'
import type { Written } from '@/newsroom/articles/manuscript-rules'

/** A whole article as it is written at the desk. */
export function written(given: Partial<ArticleContent> = {}): Written {
  return {
    slug: '',
    embargo: '',
    content: {
      headline: 'The harbour reopens',
      standfirst: 'After eleven months of dredging the first ferry is back.',
      section: 'City',
      byline: ['Ana Ferro'],
      body: 'The first ferry came in at dawn.',
      lang: 'en',
      image: null,
      commentsOpen: true,
      furniture: noFurniture,
      ...given,
    },
  }
}
