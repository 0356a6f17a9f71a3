import { staffAt } from '@/app/_request/staff-viewer'
import { add } from '@/app/admin/authors/actions'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { AuthorList } from '@/components/desk/author-list'
import { DeskFrame } from '@/components/desk/desk-frame'
import { NewAuthorForm } from '@/components/desk/new-author-form.client'
import { Button } from '@/components/form/button'
import { box } from '@/components/form/described'
import { authorList } from '@/newsroom/articles/author-profiles'
import { canPublish, canWrite } from '@/newsroom/people/can'

export default async function Authors({ searchParams }: PageProps<'/admin/authors'>) {
  const asked = await searchParams
  const asking = typeof asked.q === 'string' ? asked.q.slice(0, 100) : ''
  const after = typeof asked.after === 'string' ? asked.after.slice(0, 200) : undefined
  const address = (from?: string) =>
    `/admin/authors?${new URLSearchParams({ ...(asking && { q: asking }), ...(from && { after: from }) })}`
  const viewer = await staffAt(address(after))
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const [desk, { authors, next }] = await Promise.all([
    theDesk(viewer),
    authorList(viewer, { words: asking, after }),
  ])
  const { words } = desk
  const { t } = words
  return (
    <DeskFrame desk={desk} title={t('desk.frame.authors')} tab="authors">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.frame.authors')}</h1>
        <form action="/admin/authors" className="desk-find">
          <label htmlFor="q">{t('desk.authors.name')}</label>
          <input id="q" name="q" type="search" dir="auto" defaultValue={asking} className={box} />
          <Button kind="quiet">{t('desk.authors.find')}</Button>
        </form>
        {authors.length === 0 ? (
          <p className="desk-lead">{asking ? t('desk.authors.noneFound') : t('desk.authors.noneYet')}</p>
        ) : (
          <AuthorList words={words} authors={authors} />
        )}
        {(after || next) && (
          <nav aria-label={t('desk.authors.pages')} className="desk-pages">
            {after && <a href={address()}>{t('desk.authors.first')}</a>}
            {next && (
              <a href={address(next)} rel="next">
                {t('desk.authors.further')}
              </a>
            )}
          </nav>
        )}
        {canPublish(viewer) && (
          <section className="desk-section" aria-labelledby="add">
            <h2 id="add">{t('desk.authors.add')}</h2>
            <NewAuthorForm add={add} />
          </section>
        )}
      </div>
    </DeskFrame>
  )
}
