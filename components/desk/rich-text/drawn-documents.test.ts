import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleText } from '@/components/article/article-text'
import { arbitraryDocument } from '@/components/desk/rich-text/arbitrary-documents'
import { normalDocument } from '@/components/desk/rich-text/normal'
import { saidByDocument } from '@/components/desk/rich-text/said-by-document'
import { linksInPrint, normalised, saidByPage } from '@/components/desk/rich-text/said-by-page'
import { writeMarkdown } from '@/components/desk/rich-text/write-markdown'
import { type Article, noFurniture } from '@/newsroom/articles/article-rules'
import { englishIn } from '@/newsroom/words/words-rules'

const runs = { seed: 1883, numRuns: Number(process.env.ROUND_TRIPS ?? 1000) }
const minutes = 300_000

const article: Article = {
  ...{
    id: 'a',
    slug: 'the-pump',
    headline: 'The pump',
    standfirst: '',
    section: 'City',
    byline: [],
    body: '',
  },
  ...{ lang: 'en', image: null, publishedAt: new Date('2026-01-02T03:04:05Z'), updatedAt: null },
  ...{ commentsOpen: true, publicComments: 0, lastPosition: 0, furniture: noFurniture },
}
const picture = { width: 1600, height: 900, narrower: [] }
const images = new Map([[`/media/${'0123456789abcdef'.repeat(2)}.webp`, picture]])

/** A stored text, as the page of its article draws it. */
function pageOf(body: string): string {
  return renderToStaticMarkup(
    createElement(ArticleText, {
      article: { ...article, body },
      words: englishIn('UTC'),
      address: 'https://news.example/articles/the-pump',
      images,
    }),
  )
}

test(
  'an article’s page says all that the editor held, in its order, with its headings, lists, tables, links and pictures',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const body = writeMarkdown(document)
        const page = pageOf(body)
        const said = normalised(saidByPage(page))
        expect(said, body).toEqual(normalised(saidByDocument(normalDocument(document))))
        // In print, the links are numbered and their addresses listed.
        const { numbered, listed } = linksInPrint(page)
        expect(listed, body).toEqual(numbered)
      }),
      runs,
    )
  },
  minutes,
)
