import { staffAt } from '@/app/_request/staff-viewer'
import { restore } from '@/app/admin/articles/actions'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ManuscriptEvents, ManuscriptRevisions } from '@/components/desk/manuscript-history'
import { headlineOr } from '@/components/desk/manuscript-words'
import { RevisionChanges } from '@/components/desk/revision-changes'
import { fieldsOfContent } from '@/newsroom/articles/manuscript-fields'
import { manuscriptOf, revisionOf } from '@/newsroom/articles/manuscripts'
import { isolated } from '@/newsroom/moderation/decision-words-rules'
import { canWrite } from '@/newsroom/people/can'

export default async function History({ params, searchParams }: PageProps<'/admin/articles/[id]/history'>) {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const address = `/admin/articles/${encodeURIComponent(id)}`
  const viewer = await staffAt(`${address}/history`)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const manuscript = await manuscriptOf(viewer, id)
  if (!manuscript) return <NotHere viewer={viewer} what="There is no such article" />

  const open = /^\d{1,9}$/.test(String(asked.version)) ? Number(asked.version) : manuscript.version
  const [desk, revision] = await Promise.all([theDesk(viewer), revisionOf(viewer, id, open)])
  const title = headlineOr(manuscript.headline)
  return (
    <DeskFrame desk={desk} title={`History of ${isolated(title)}`} tab="articles">
      <h1 className="desk-title" lang={manuscript.lang} dir="auto">
        {title}
      </h1>
      <p className="desk-ways">
        <a href={address}>Back to the article</a>
      </p>
      <div className="desk-manuscript-columns">
        {revision ? (
          <RevisionChanges
            seen={{ id, version: manuscript.version }}
            revision={open}
            fields={fieldsOfContent(revision.content)}
            before={
              revision.before && { ...revision.before, fields: fieldsOfContent(revision.before.content) }
            }
            restore={restore}
          />
        ) : (
          <p className="desk-lead">This version is not kept any more.</p>
        )}
        <div>
          <section aria-labelledby="versions">
            <h2 id="versions">Versions</h2>
            <ManuscriptRevisions manuscript={manuscript} open={open} timeZone={desk.timeZone} />
          </section>
          <section aria-labelledby="events">
            <h2 id="events">What became of it</h2>
            <ManuscriptEvents manuscript={manuscript} timeZone={desk.timeZone} />
          </section>
        </div>
      </div>
    </DeskFrame>
  )
}
