import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { preloadReadingFace } from '@/app/fonts'
import { SearchAnswer } from '@/components/page/search-answer'
import { SearchForm } from '@/components/page/search-form'
import { sectionNames } from '@/newsroom/articles/articles'
import { searchQuestion } from '@/newsroom/search/asking'
import { foundArticles } from '@/newsroom/search/finding'
import { wordsOf } from '@/newsroom/words/words-rules'

// Never kept: there are as many of it as questions.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = wordsOf(await theEdition())
  return { title: t('search.title'), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const question = searchQuestion(await searchParams)
  const edition = await theEdition()
  const [sections, found] = await Promise.all([sectionNames(), foundArticles(question, edition.timeZone)])
  const words = wordsOf(edition)
  preloadReadingFace(words.language)
  return (
    <main id="main" className="page-width">
      <div className="column pt-6">
        <h1 className="article-headline">{words.t('search.title')}</h1>
        <SearchForm question={question} sections={sections} words={words} />
        <SearchAnswer question={question} found={found} now={new Date()} words={words} />
      </div>
    </main>
  )
}
