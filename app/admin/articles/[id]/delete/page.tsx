import { staffAt } from '@/app/_request/staff-viewer'
import { deleteDraft } from '@/app/admin/articles/actions'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { theDesk } from '@/app/admin/the-desk'
import { DeleteDraft } from '@/components/desk/delete-draft'
import { DeskFrame } from '@/components/desk/desk-frame'
import { headlineOr } from '@/components/desk/manuscript-words'
import { manuscriptOf } from '@/newsroom/articles/manuscripts'
import { isolated } from '@/newsroom/moderation/decision-words-rules'
import { canWrite } from '@/newsroom/people/can'

export default async function Delete({ params }: PageProps<'/admin/articles/[id]/delete'>) {
  const { id } = await params
  const address = `/admin/articles/${encodeURIComponent(id)}`
  const viewer = await staffAt(`${address}/delete`)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const manuscript = await manuscriptOf(viewer, id)
  if (!manuscript) return <NotHere viewer={viewer} what="There is no such article" />

  const desk = await theDesk(viewer)
  const title = headlineOr(manuscript.headline)
  return (
    <DeskFrame desk={desk} title={`Delete ${isolated(title)}`} tab="articles">
      <div className="desk-narrow">
        <h1 className="desk-title">
          Delete <bdi lang={manuscript.headline ? manuscript.lang : undefined}>“{title}”</bdi>?
        </h1>
        <DeleteDraft manuscript={manuscript} timeZone={desk.timeZone} remove={deleteDraft} />
        <p className="desk-ways desk-back">
          <a href={address}>Back to the article</a>
        </p>
      </div>
    </DeskFrame>
  )
}
