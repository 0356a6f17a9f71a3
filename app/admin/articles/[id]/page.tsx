import { staffAt } from '@/app/_request/staff-viewer'
import { theViewer } from '@/app/_request/viewer'
import { endPreviews, workOnArticle } from '@/app/admin/articles/actions'
import { theChoices } from '@/app/admin/articles/choices'
import { isAnswer, NoLongerThere, SessionEnded } from '@/app/admin/articles/session-ended'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ManuscriptForm } from '@/components/desk/manuscript-form.client'
import { ManuscriptState } from '@/components/desk/manuscript-state'
import { doneInWords, headlineOr } from '@/components/desk/manuscript-words'
import { PreviewLink } from '@/components/desk/preview-link'
import { Notice } from '@/components/form/notice'
import { localTime } from '@/newsroom/articles/local-time-rules'
import { fieldsOf } from '@/newsroom/articles/manuscript-fields'
import { stepsOpenTo } from '@/newsroom/articles/manuscript-permissions'
import { neverRead } from '@/newsroom/articles/manuscript-rules'
import { manuscriptOf } from '@/newsroom/articles/manuscripts'
import { previewHours, previewToken } from '@/newsroom/articles/previews'
import { placeholderSlug } from '@/newsroom/articles/writing'
import { isolated } from '@/newsroom/moderation/decision-words-rules'
import { canWrite } from '@/newsroom/people/can'
import { siteOrigin } from '@/newsroom/site-origin'
import { siteWords } from '@/newsroom/words/site-words'

export default async function OneArticle({ params, searchParams }: PageProps<'/admin/articles/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const address = `/admin/articles/${encodeURIComponent(id)}`
  if (!(await theViewer()).staff && (await isAnswer())) {
    return <SessionEnded act={workOnArticle} address={address} />
  }
  const viewer = await staffAt(address)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const manuscript = await manuscriptOf(viewer, id)
  if (!manuscript && (await isAnswer())) {
    return <NoLongerThere act={workOnArticle} address={address} />
  }
  if (!manuscript) {
    return <NotHere viewer={viewer} what={(await siteWords()).t('desk.manuscripts.none')} />
  }

  const [desk, choices] = await Promise.all([theDesk(viewer), theChoices(viewer)])
  const { words } = desk
  const { t } = words
  const { headline, status, version, slug, scheduledFor } = manuscript
  const fields = fieldsOf({ ...manuscript, slug: slug === placeholderSlug(id) ? '' : slug })
  const { token, until } = previewToken(id, new Date())
  const said = doneInWords(words, done)
  return (
    <DeskFrame desk={desk} title={isolated(headlineOr(words, headline))} tab="articles">
      <h1 className="desk-hidden">
        {t('desk.manuscripts.heading', { headline: isolated(headlineOr(words, headline)) })}
      </h1>
      {said && <Notice className="desk-waiting">{said}</Notice>}
      <ManuscriptForm
        {...choices}
        act={workOnArticle}
        address={address}
        stored={{
          id,
          version,
          fields: { ...fields, scheduledFor: scheduledFor ? localTime(scheduledFor, desk.timeZone) : '' },
        }}
        steps={stepsOpenTo(viewer, manuscript)}
      >
        <ManuscriptState words={words} manuscript={manuscript} />
        <span className="desk-ways">
          <a href={`${address}/history`}>{t('desk.manuscripts.history')}</a>
          <a href={`/preview/${token}`} target="_blank" rel="noreferrer">
            {t('desk.manuscripts.preview')}
          </a>
          {status === 'published' && (
            <a href={`/articles/${manuscript.printed?.slug ?? slug}`}>{t('desk.manuscripts.asRead')}</a>
          )}
        </span>
      </ManuscriptForm>
      <PreviewLink
        words={words}
        address={`${siteOrigin()}/preview/${token}`}
        until={until}
        hours={previewHours}
        seen={{ id, version }}
        end={endPreviews}
      />
      {neverRead.includes(status) && manuscript.publishedVersion === null && (
        <section className="desk-section" aria-labelledby="delete">
          <h2 id="delete">{t('desk.drafts.delete')}</h2>
          <p className="desk-ways">
            <a href={`${address}/delete`}>{t('desk.drafts.deleteThis')}</a>
          </p>
        </section>
      )}
    </DeskFrame>
  )
}
