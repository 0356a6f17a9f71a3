import { staffAt } from '@/app/_request/staff-viewer'
import { write } from '@/app/admin/authors/actions'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { theDesk } from '@/app/admin/the-desk'
import { AuthorForm } from '@/components/desk/author-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Notice } from '@/components/form/notice'
import { authorOnDesk } from '@/newsroom/articles/author-profiles'
import { newestPictures } from '@/newsroom/media/library'
import { canEditAuthor, canPublish, canWrite } from '@/newsroom/people/can'
import { allStaff } from '@/newsroom/people/staff'

const news = ['saved', 'added'] as const

export default async function AuthorPage({ params, searchParams }: PageProps<'/admin/authors/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const viewer = await staffAt(`/admin/authors/${id}`)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const author = await authorOnDesk(viewer, id)
  const desk = await theDesk(viewer)
  const { t } = desk.words
  if (!author) return <NotHere viewer={viewer} what={t('desk.authors.missing')} />
  const mayLink = canPublish(viewer)
  const [pictures, staff] = await Promise.all([newestPictures(viewer), mayLink ? allStaff() : []])
  const accounts = staff.map((member) => ({ value: member.id, label: `${member.name} (${member.email})` }))
  const said = news.find((each) => each === done)
  return (
    <DeskFrame desk={desk} title={author.name} tab="authors">
      <div className="desk-narrow">
        <p className="desk-back">
          <a href="/admin/authors">{t('desk.authors.all')}</a>
        </p>
        <h1 className="desk-title">
          <bdi>{author.name}</bdi>
        </h1>
        {said && <Notice>{t(`desk.authors.${said}`)}</Notice>}
        {canEditAuthor(viewer, author) ? (
          <AuthorForm
            author={{ ...author, portrait: author.portrait?.src ?? '' }}
            pictures={pictures}
            accounts={mayLink ? accounts : null}
            write={write}
          />
        ) : (
          <p className="desk-lead">{t('desk.authors.whoWrites')}</p>
        )}
        <p>
          {t.rich('desk.authors.asRead', {
            page: (chunks) => <a href={`/authors/${encodeURIComponent(author.slug)}`}>{chunks}</a>,
          })}
        </p>
      </div>
    </DeskFrame>
  )
}
