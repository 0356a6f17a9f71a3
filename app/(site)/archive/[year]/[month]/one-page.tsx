import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { preloadReadingFace } from '@/app/fonts'
import { ArticlePages } from '@/components/page/article-pages'
import { monthPage } from '@/newsroom/articles/article-lists'
import { monthAddress, monthInAddress } from '@/newsroom/articles/month-rules'
import { wordsOf } from '@/newsroom/words/words-rules'

export interface MonthAsked {
  year: string
  month: string
  /** The slug of an article: those older than it. */
  article?: string
}

const foundAt = cache(async (year: string, ofYear: string, before?: string) => {
  const month = monthInAddress(year, ofYear)
  const words = wordsOf(await theEdition())
  const page = month && (await monthPage(month, words.timeZone, before))
  return { words, found: page && { ...page, month } }
})

/** What a page of a month says of itself to programs. */
export async function metadataOfMonth({ year, month, article }: MonthAsked): Promise<Metadata> {
  const { found, words } = await foundAt(year, month, article)
  if (!found) return { title: words.t('notFound.monthTitle'), robots: { index: false } }
  const name = words.month(found.month)
  const address = monthAddress(found.month)
  return {
    title: article ? words.t('lists.earlierOfMonth', { month: name }) : name,
    description: words.t('lists.ofMonth', { month: name }),
    alternates: { canonical: article ? `${address}/before/${article}` : address },
  }
}

/** A page of a month, with the ways to the months beside it. */
export async function MonthPage({ year, month, article }: MonthAsked) {
  const { found, words } = await foundAt(year, month, article)
  preloadReadingFace(words.language)
  if (!found) return <NoSuchPage what="month" />
  const beside = [found.earlier, found.later].filter((each) => each !== null)
  return (
    <ArticlePages
      title={words.month(found.month)}
      articles={found.articles}
      address={monthAddress(found.month)}
      before={article}
      olderThan={found.olderThan}
      onward={beside.map((each) => ({ words: words.month(each), href: monthAddress(each) }))}
      now={new Date()}
      words={words}
    />
  )
}
