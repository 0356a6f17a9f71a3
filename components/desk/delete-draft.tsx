import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { momentTag } from '@/components/desk/moment-tag'
import { Button } from '@/components/form/button'
import { type Manuscript, neverRead } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

type Shown = Pick<
  Manuscript,
  'id' | 'version' | 'status' | 'publishedVersion' | 'scheduledFor' | 'changedAt' | 'revisions'
>

/** What goes with a draft that is deleted, and the button that does it; of what cannot be deleted, why not. */
export function DeleteDraft({
  words: { t, moment },
  manuscript,
  remove,
}: {
  words: Words
  manuscript: Shown
  remove: Act
}) {
  const { id, version, status, publishedVersion, scheduledFor, changedAt, revisions } = manuscript
  const timed = (at: Date) => ({ when: moment(at), time: momentTag(at) })
  if (publishedVersion !== null) return <p className="desk-lead">{t('desk.drafts.deleteWas')}</p>
  if (scheduledFor && !neverRead.includes(status)) {
    return <p className="desk-lead">{t.rich('desk.drafts.deleteScheduled', timed(scheduledFor))}</p>
  }
  return (
    <>
      <p className="desk-lead">
        {t.rich('desk.drafts.deleteWhat', { ...timed(changedAt), versions: revisions.length })}
      </p>
      <p className="desk-lead">{t('desk.drafts.deleteGone')}</p>
      <ActionForm act={remove} className="desk-delete">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <Button>{t('desk.drafts.deleteNow')}</Button>
      </ActionForm>
    </>
  )
}
