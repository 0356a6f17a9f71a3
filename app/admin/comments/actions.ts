'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { deskPath, deskPathWith } from '@/app/_request/desk-path'
import { staffAction } from '@/app/_request/staff-action'
import {
  askedFor,
  decisionShape,
  hashOf,
  onwardInForm,
  rejectionAddress,
  rejectionFormShape,
  waitingPlace,
  waitingRejection,
} from '@/app/admin/comments/asked'
import { messageOf } from '@/app/admin/comments/messages'
import * as decisions from '@/newsroom/moderation/decisions'
import { readAllSeen } from '@/newsroom/moderation/moderation-rules'
import { canModerate } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

export const decide = staffAction(canModerate, decisionShape, waitingPlace, async (fields, viewer) => {
  const { back, listed, inPlace } = fields
  if (inPlace) refresh()
  if (fields.undo) {
    const undone = await decisions.undo(viewer, fields.undo)
    return answer(viewer, undone, { back, inPlace, onward: undone.decided[0]?.id ?? '' })
  }
  const asked = askedFor(fields)
  if (!asked) throw new Refusal('invalid', ({ t }) => t('desk.decisions.pressAButton'))
  const { kind, seen } = asked
  const onward = onwardInForm(listed, seen)
  if (kind === 'reject' && seen.length > 0) {
    // They stand in the address.
    decisions.refuseTooMany(seen)
    redirect(rejectionAddress(seen, { back, onward }))
  }
  const decideOn = kind === 'approve' ? decisions.approveComments : decisions.markAsSpam
  return answer(viewer, await decideOn(viewer, seen), { back, inPlace, onward })
})

export const rejectComments = staffAction(
  canModerate,
  rejectionFormShape,
  waitingRejection,
  async (fields, viewer) => {
    const { comments, reason, note, inPlace } = fields
    if (inPlace) refresh()
    return answer(
      viewer,
      await decisions.rejectComments(viewer, readAllSeen(comments), { reason, note }),
      fields,
    )
  },
)

/** A script is answered with what to say, and the list anew; a browser by itself is sent back to where it was, a comment further. */
async function answer(
  viewer: Viewer,
  { batch, decided, overtaken }: decisions.Outcome,
  { back, inPlace, onward }: { back: string; inPlace: string; onward: string },
) {
  const done = decided.length > 0 ? batch : undefined
  const stale = overtaken.map(({ id }) => id)
  if (!inPlace)
    redirect(
      deskPathWith(
        deskPath(back, '/admin/comments'),
        { done, stale, decision: undefined, selected: undefined },
        hashOf(onward),
      ),
    )
  const { said, problem } = await messageOf(viewer, { done, stale })
  if (!said) throw new Refusal('stale', problem ?? (({ t }) => t('desk.decisions.nothing')))
  return {
    status: 'done' as const,
    message: [said.message, problem].filter(Boolean).join(' '),
    ...(said.undo ? { undo: said.undo } : {}),
  }
}
