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

const news = new Map([
  ['saved', 'What everyone may read of this author is saved.'],
  ['added', 'The author is added. Write what everyone may read of them.'],
])

export default async function AuthorPage({ params, searchParams }: PageProps<'/admin/authors/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const viewer = await staffAt(`/admin/authors/${id}`)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const author = await authorOnDesk(viewer, id)
  if (!author) return <NotHere viewer={viewer} what="There is no such author" />
  const mayLink = canPublish(viewer)
  const [desk, pictures, staff] = await Promise.all([
    theDesk(viewer),
    newestPictures(viewer),
    mayLink ? allStaff() : [],
  ])
  const accounts = staff.map((member) => ({ value: member.id, label: `${member.name} (${member.email})` }))
  const said = news.get(String(done))
  return (
    <DeskFrame desk={desk} title={author.name} tab="authors">
      <div className="desk-narrow">
        <p className="desk-back">
          <a href="/admin/authors">All authors</a>
        </p>
        <h1 className="desk-title">
          <bdi>{author.name}</bdi>
        </h1>
        {said && <Notice>{said}</Notice>}
        {canEditAuthor(viewer, author) ? (
          <AuthorForm
            author={{ ...author, portrait: author.portrait?.src ?? '' }}
            pictures={pictures}
            accounts={mayLink ? accounts : null}
            write={write}
          />
        ) : (
          <p className="desk-lead">
            Editors write this page, and whoever it is about, once an editor has linked their account.
          </p>
        )}
        <p>
          <a href={`/authors/${encodeURIComponent(author.slug)}`}>As readers see it</a>, once there is an
          article of theirs
        </p>
      </div>
    </DeskFrame>
  )
}
