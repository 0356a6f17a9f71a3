import type { Metadata } from 'next'
import { preloadReadingFace } from '@/app/fonts'
import { SearchAnswer } from '@/components/page/search-answer'
import { SearchForm } from '@/components/page/search-form'
import { sectionNames } from '@/newsroom/articles/articles'
import { theEdition } from '@/newsroom/edition'
import { searchQuestion } from '@/newsroom/search/asking'
import { foundArticles } from '@/newsroom/search/finding'

// Never kept: there are as many of it as questions.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  preloadReadingFace()
  const question = searchQuestion(await searchParams)
  const [{ timeZone }, sections, found] = await Promise.all([
    theEdition(),
    sectionNames(),
    foundArticles(question),
  ])
  return (
    <main id="main" className="page-width">
      <div className="column pt-6">
        <h1 className="article-headline">Search</h1>
        <SearchForm question={question} sections={sections} />
        <SearchAnswer question={question} found={found} now={new Date()} timeZone={timeZone} />
      </div>
    </main>
  )
}
