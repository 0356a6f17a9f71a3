import type { Metadata } from 'next'
import { theViewer } from '@/app/_request/viewer'
import { preloadReadingFace } from '@/app/fonts'
import { OwnComments } from '@/components/comment/own-comments'
import { commentsFromBrowser } from '@/newsroom/comments/comments'
import { theEdition } from '@/newsroom/edition'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your comments', robots: { index: false } }

export default async function YourCommentsPage() {
  preloadReadingFace()
  const { browserId } = await theViewer()
  const [{ timeZone }, comments] = await Promise.all([
    theEdition(),
    browserId === null ? [] : commentsFromBrowser(browserId),
  ])
  return (
    <main id="main" className="page-width">
      <div className="column pt-8 font-sans text-said">
        <h1 className="article-headline mb-4 font-serif">Your comments</h1>
        <OwnComments comments={comments} timeZone={timeZone} />
      </div>
    </main>
  )
}
