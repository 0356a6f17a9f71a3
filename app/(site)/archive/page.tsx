import type { Metadata } from 'next'
import { preloadReadingFace } from '@/app/fonts'
import { MonthsByYear } from '@/components/page/months-by-year'
import { monthsWithArticles } from '@/newsroom/articles/article-lists'
import { theEdition } from '@/newsroom/edition'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: 'Archive',
  description: 'All articles, by month.',
  alternates: { canonical: '/archive' },
}

export default async function Archive() {
  preloadReadingFace()
  const { timeZone } = await theEdition()
  return (
    <main id="main" className="page-width">
      <div className="column pt-6">
        <h1 className="article-headline">Archive</h1>
        <MonthsByYear months={await monthsWithArticles(timeZone)} />
      </div>
    </main>
  )
}
