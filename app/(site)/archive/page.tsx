import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { preloadReadingFace } from '@/app/fonts'
import { MonthsByYear } from '@/components/page/months-by-year'
import { monthsWithArticles } from '@/newsroom/articles/article-lists'
import { wordsOf } from '@/newsroom/words/words-rules'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = wordsOf(await theEdition())
  return {
    title: t('site.archive'),
    description: t('lists.allByMonth'),
    alternates: { canonical: '/archive' },
  }
}

export default async function Archive() {
  const words = wordsOf(await theEdition())
  preloadReadingFace(words.language)
  return (
    <main id="main" className="page-width">
      <div className="column pt-6">
        <h1 className="article-headline">{words.t('site.archive')}</h1>
        <MonthsByYear months={await monthsWithArticles(words.timeZone)} words={words} />
      </div>
    </main>
  )
}
