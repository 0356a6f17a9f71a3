import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { theViewer } from '@/app/_request/viewer'
import { preloadReadingFace } from '@/app/fonts'
import { type Done, OwnComments } from '@/components/comment/own-comments'
import { commentsFromBrowser } from '@/newsroom/comments/own-comments'
import { wordsOf } from '@/newsroom/words/words-rules'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = wordsOf(await theEdition())
  return { title: t('site.yourComments'), robots: { index: false } }
}

export default async function YourCommentsPage({ searchParams }: PageProps<'/your-comments'>) {
  const [{ browserId }, { done }] = await Promise.all([theViewer(), searchParams])
  const [edition, comments] = await Promise.all([
    theEdition(),
    browserId === null ? [] : commentsFromBrowser(browserId),
  ])
  const words = wordsOf(edition)
  preloadReadingFace(words.language)
  return (
    <main id="main" className="page-width">
      <div className="column pt-8 font-sans text-said">
        <h1 className="article-headline mb-4 font-serif">{words.t('site.yourComments')}</h1>
        <OwnComments comments={comments} done={doneIn(done)} words={words} />
      </div>
    </main>
  )
}

function doneIn(asked: string | string[] | undefined): Done | null {
  return asked === 'changed' || asked === 'withdrawn' ? asked : null
}
