'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { staffAction } from '@/app/_request/staff-action'
import { accountIn, timeIn } from '@/app/admin/articles/given'
import { restoreShape, seenShape, type Work, workShape } from '@/app/admin/articles/shapes'
import * as deleting from '@/newsroom/articles/deleting'
import { leadImageIn } from '@/newsroom/articles/lead-images'
import { writtenIn } from '@/newsroom/articles/manuscript-fields'
import type { Step } from '@/newsroom/articles/manuscript-rules'
import { type ManuscriptFields, manuscriptShape } from '@/newsroom/articles/manuscript-shape'
import { contentAtDesk } from '@/newsroom/articles/manuscripts'
import { endPreviews as endAllPreviews } from '@/newsroom/articles/previews'
import * as publishing from '@/newsroom/articles/publishing'
import { beginManuscript, restoreRevision, saveManuscript, setAside } from '@/newsroom/articles/writing'
import { theEdition } from '@/newsroom/edition'
import { canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { siteWords } from '@/newsroom/words/site-words'

/** What is written waits in its own form: it would not fit into an address. */
const inTheForm = () => null

export const beginArticle = staffAction(canWrite, manuscriptShape, inTheForm, begin)

async function begin(fields: ManuscriptFields, viewer: Viewer): Promise<never> {
  const { id } = await beginManuscript(viewer, writtenIn(fields, await leadImageIn(fields, null)))
  redirect(`/admin/articles/${id}?done=begun`)
}

export const workOnArticle = staffAction(canWrite, workShape, inTheForm, goOn)

async function goOn(work: Work, viewer: Viewer) {
  const { id } = work
  const present = await contentAtDesk(viewer, id)
  const written = writtenIn(work, await leadImageIn(work, present?.image ?? null))
  // So that a refusal because of what somebody else saved comes with what they saved; of what was deleted meanwhile there is
  // no page any more, and what was typed stays on this one.
  if (present && work.do !== 'autosave') refresh()
  if (work.do === 'autosave') {
    const { version } = await saveManuscript(viewer, work, written, { automatic: true })
    return { status: 'done' as const, message: (await siteWords()).t('desk.manuscripts.done.saved'), version }
  }
  if (work.do === 'save' || work.do === 'over') {
    const version = work.do === 'over' && work.over !== '' ? work.over : work.version
    await saveManuscript(viewer, { id, version }, written)
    redirect(`/admin/articles/${id}?done=saved`)
  }
  if (work.do === 'theirs') {
    await setAside(viewer, { id, version: work.over === '' ? work.version : work.over }, written)
    redirect(`/admin/articles/${id}?done=theirs`)
  }
  await take(work.do, viewer, { id, version: work.version, written }, work)
  redirect(`/admin/articles/${id}?done=${work.do}`)
}

async function take(step: Step, viewer: Viewer, taken: publishing.Taken, work: Work) {
  if (step === 'submit') return publishing.submitForReview(viewer, taken, work.note)
  if (step === 'sendBack') return publishing.sendBack(viewer, taken, work.note)
  if (step === 'schedule') {
    const { timeZone } = await theEdition()
    return publishing.schedule(viewer, taken, timeIn(work.scheduledFor, timeZone))
  }
  if (step === 'unschedule') return publishing.unschedule(viewer, taken)
  if (step === 'publish') return publishing.publish(viewer, taken)
  if (step === 'unpublish') return publishing.unpublish(viewer, taken, work.note)
  if (step === 'republish') return publishing.republish(viewer, taken)
  return publishing.publishChanges(viewer, taken, accountIn(work))
}

export const restore = staffAction(
  canWrite,
  restoreShape,
  (form) => `/admin/articles/${form.get('id')}/history`,
  async ({ id, version, revision }, viewer) => {
    await restoreRevision(viewer, { id, version }, revision)
    redirect(`/admin/articles/${id}?done=restored`)
  },
)

export const deleteDraft = staffAction(
  canWrite,
  seenShape,
  (form) => `/admin/articles/${form.get('id')}/delete`,
  async (seen, viewer) => {
    // So that a refusal because of what somebody else saved is about what they saved.
    refresh()
    await deleting.deleteDraft(viewer, seen)
    redirect('/admin/articles?list=mine&done=deleted')
  },
)

export const endPreviews = staffAction(
  canWrite,
  seenShape,
  (form) => `/admin/articles/${form.get('id')}`,
  async ({ id }, viewer) => {
    await endAllPreviews(viewer, id)
    redirect(`/admin/articles/${id}?done=previews`)
  },
)
