import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskMoment } from '@/components/desk/desk-moment'
import { Button } from '@/components/form/button'
import { type Manuscript, neverRead } from '@/newsroom/articles/manuscript-rules'

type Shown = Pick<
  Manuscript,
  'id' | 'version' | 'status' | 'publishedVersion' | 'scheduledFor' | 'changedAt' | 'revisions'
>

/** What goes with a draft that is deleted, and the button that does it; of what cannot be deleted, why not. */
export function DeleteDraft({
  manuscript,
  timeZone,
  remove,
}: {
  manuscript: Shown
  timeZone: string
  remove: Act
}) {
  const { id, version, status, publishedVersion, scheduledFor, changedAt, revisions } = manuscript
  const versions = revisions.length
  if (publishedVersion !== null) {
    return (
      <p className="desk-lead">
        Readers have read it, so it cannot be deleted. An editor can take it back: then its address says so.
      </p>
    )
  }
  if (scheduledFor && !neverRead.includes(status)) {
    return (
      <p className="desk-lead">
        It is scheduled for <DeskMoment at={scheduledFor} timeZone={timeZone} />. Take it off the schedule
        first.
      </p>
    )
  }
  return (
    <>
      <p className="desk-lead">
        This deletes its text, last changed <DeskMoment at={changedAt} timeZone={timeZone} />, and its history
        ({versions === 1 ? 'one version' : `${versions} versions`}), for everybody. Links to its previews stop
        working. Its pictures stay in the library.
      </p>
      <p className="desk-lead">It is gone at once, and cannot be brought back.</p>
      <ActionForm act={remove} className="desk-delete">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <Button>Delete the draft</Button>
      </ActionForm>
    </>
  )
}
