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
import { siteWords } from '@/newsroom/words/site-words'

export default async function History({ params, searchParams }: PageProps<'/admin/articles/[id]/history'>) {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const address = `/admin/articles/${encodeURIComponent(id)}`
  const viewer = await staffAt(`${address}/history`)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const manuscript = await manuscriptOf(viewer, id)
  if (!manuscript) {
    return <NotHere viewer={viewer} what={(await siteWords()).t('desk.manuscripts.none')} />
  }

  const open = /^\d{1,9}$/.test(String(asked.version)) ? Number(asked.version) : manuscript.version
  const [desk, revision] = await Promise.all([theDesk(viewer), revisionOf(viewer, id, open)])
  const { words } = desk
  const { t } = words
  const title = headlineOr(words, manuscript.headline)
  return (
    <DeskFrame desk={desk} title={t('desk.pastVersions.title', { headline: isolated(title) })} tab="articles">
      <h1 className="desk-title">
        <bdi lang={manuscript.headline ? manuscript.lang : undefined}>{title}</bdi>
      </h1>
      <p className="desk-ways">
        <a href={address}>{t('desk.manuscripts.back')}</a>
      </p>
      <div className="desk-manuscript-columns">
        {revision ? (
          <RevisionChanges
            words={words}
            seen={{ id, version: manuscript.version }}
            revision={open}
            fields={fieldsOfContent(revision.content)}
            before={
              revision.before && { ...revision.before, fields: fieldsOfContent(revision.before.content) }
            }
            restore={restore}
          />
        ) : (
          <p className="desk-lead">{t('desk.pastVersions.notKept')}</p>
        )}
        <div>
          <section aria-labelledby="versions">
            <h2 id="versions">{t('desk.pastVersions.versions')}</h2>
            <ManuscriptRevisions words={words} manuscript={manuscript} open={open} />
          </section>
          <section aria-labelledby="events">
            <h2 id="events">{t('desk.pastVersions.events')}</h2>
            <ManuscriptEvents words={words} manuscript={manuscript} />
          </section>
        </div>
      </div>
    </DeskFrame>
  )
}
