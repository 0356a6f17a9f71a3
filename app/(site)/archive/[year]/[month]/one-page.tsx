import type { Metadata } from 'next'
import { cache } from 'react'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { preloadReadingFace } from '@/app/fonts'
import { ArticlePages } from '@/components/page/article-pages'
import { monthInWords } from '@/components/page/moment-rules'
import { monthPage } from '@/newsroom/articles/article-lists'
import { monthAddress, monthInAddress } from '@/newsroom/articles/month-rules'
import { theEdition } from '@/newsroom/edition'

export interface MonthAsked {
  year: string
  month: string
  /** The slug of an article: those older than it. */
  article?: string
}

const foundAt = cache(async (year: string, ofYear: string, before?: string) => {
  const month = monthInAddress(year, ofYear)
  const { timeZone } = await theEdition()
  const page = month && (await monthPage(month, timeZone, before))
  return page && { ...page, month, timeZone }
})

/** What a page of a month says of itself to programs. */
export async function metadataOfMonth({ year, month, article }: MonthAsked): Promise<Metadata> {
  const found = await foundAt(year, month, article)
  if (!found) return { title: 'No articles of such a month', robots: { index: false } }
  const name = monthInWords(found.month)
  const address = monthAddress(found.month)
  return {
    title: article ? `${name}: earlier articles` : name,
    description: `Articles of ${name}.`,
    alternates: { canonical: article ? `${address}/before/${article}` : address },
  }
}

/** A page of a month, with the ways to the months beside it. */
export async function MonthPage({ year, month, article }: MonthAsked) {
  preloadReadingFace()
  const found = await foundAt(year, month, article)
  if (!found) return <NoSuchPage title="There are no articles of such a month" />
  const beside = [found.earlier, found.later].filter((each) => each !== null)
  return (
    <ArticlePages
      title={monthInWords(found.month)}
      articles={found.articles}
      address={monthAddress(found.month)}
      before={article}
      olderThan={found.olderThan}
      onward={beside.map((each) => ({ words: monthInWords(each), href: monthAddress(each) }))}
      now={new Date()}
      timeZone={found.timeZone}
    />
  )
}
