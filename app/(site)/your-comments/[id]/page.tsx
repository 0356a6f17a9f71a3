import type { Metadata } from 'next'
import { theViewer } from '@/app/_request/viewer'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { changeOwnComment, withdrawOwnComment } from '@/app/(site)/your-comments/[id]/actions'
import { preloadReadingFace } from '@/app/fonts'
import { ChangeComment } from '@/components/comment/change-comment'
import { ChangeForm } from '@/components/comment/change-form.client'
import { changeableUntil } from '@/newsroom/comments/change-rules'
import { ownComment } from '@/newsroom/comments/own-comments'
import { theEdition } from '@/newsroom/edition'
import { wordsOf } from '@/newsroom/words/words-rules'

type Props = PageProps<'/your-comments/[id]'>

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = wordsOf(await theEdition())
  return { title: t('own.one'), robots: { index: false } }
}

export default async function YourCommentPage({ params }: Props) {
  const { id } = await params
  const { browserId } = await theViewer()
  const [edition, comment] = await Promise.all([
    theEdition(),
    browserId === null ? null : ownComment(browserId, id),
  ])
  const words = wordsOf(edition)
  preloadReadingFace(words.language)
  if (!comment) {
    return (
      <>
        <NoSuchPage what="comment" />
        <div className="page-width">
          <div className="column font-sans text-said">
            <ChangeForm
              id={id}
              name=""
              body=""
              isOpen={false}
              act={changeOwnComment}
              setting={words.setting}
            />
          </div>
        </div>
      </>
    )
  }
  const until = changeableUntil(comment, edition)
  return (
    <main id="main" className="page-width">
      <div className="column pt-8 font-sans text-said">
        <h1 className="article-headline mb-4 font-serif">{words.t('own.one')}</h1>
        <ChangeComment
          comment={comment}
          until={until && until > new Date() ? until : null}
          isReadFirst={edition.preModeration}
          change={changeOwnComment}
          withdraw={withdrawOwnComment}
          words={words}
        />
      </div>
    </main>
  )
}
