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
import { siteWords } from '@/newsroom/words/site-words'

export default async function Delete({ params }: PageProps<'/admin/articles/[id]/delete'>) {
  const { id } = await params
  const address = `/admin/articles/${encodeURIComponent(id)}`
  const viewer = await staffAt(`${address}/delete`)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const manuscript = await manuscriptOf(viewer, id)
  if (!manuscript) {
    return <NotHere viewer={viewer} what={(await siteWords()).t('desk.manuscripts.none')} />
  }

  const desk = await theDesk(viewer)
  const { words } = desk
  const { t } = words
  const title = headlineOr(words, manuscript.headline)
  return (
    <DeskFrame desk={desk} title={t('desk.drafts.deleteTitle', { headline: isolated(title) })} tab="articles">
      <div className="desk-narrow">
        <h1 className="desk-title">
          {t.rich('desk.drafts.deleteAsk', {
            headline: title,
            title: (inside) => <bdi lang={manuscript.headline ? manuscript.lang : undefined}>{inside}</bdi>,
          })}
        </h1>
        <DeleteDraft words={words} manuscript={manuscript} remove={deleteDraft} />
        <p className="desk-ways desk-back">
          <a href={address}>{t('desk.manuscripts.back')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
