import { expect, test, vi } from 'vitest'
import { store } from '@/db/store'
import { deleteDraft } from '@/newsroom/articles/deleting'
import { manuscriptOf, manuscriptPage } from '@/newsroom/articles/manuscripts'
import { previewAt, previewToken } from '@/newsroom/articles/previews'
import {
  publish,
  publishChanges,
  schedule,
  submitForReview,
  unpublish,
  unschedule,
} from '@/newsroom/articles/publishing'
import { beginManuscript, saveManuscript } from '@/newsroom/articles/writing'
import { aModerator, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { printed } from '@/newsroom/testing/printed'
import { settingsAre, stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

const other = { name: 'Noor Haddad', email: 'noor@paper.example' }
const picture = `/media/${'a'.repeat(32)}.webp`

/** What is stored of any manuscript, by table. */
async function kept() {
  const { manuscripts, revisions, manuscriptEvents, mediaUses } = store().tables
  const { read } = store()
  return Promise.all([manuscripts, revisions, manuscriptEvents, mediaUses].map((table) => read.$count(table)))
}

test('of a draft that is deleted nothing stays, and its address is free again', async () => {
  settingsAre({ authSecret: 'a secret of this test' })
  const ana = await anAuthor()
  const begun = await beginManuscript(ana, written({ body: `![](${picture})` }))
  const seen = await saveManuscript(ana, begun, written({ body: `Words ![](${picture})` }))
  const { token } = previewToken(seen.id, new Date())
  expect(await kept()).toEqual([1, 2, 1, 1])
  await deleteDraft(ana, seen)
  expect(await kept()).toEqual([0, 0, 0, 0])
  expect(await manuscriptOf(ana, seen.id)).toBeNull()
  expect((await manuscriptPage(ana, 'mine')).manuscripts).toEqual([])
  expect(await previewAt(token)).toEqual({ state: 'over' })
  const again = await beginManuscript(ana, written())
  expect((await manuscriptOf(ana, again.id))?.slug).toBe('the-harbour-reopens')
})

test('who deleted a draft is in the log, on one line whatever its headline', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const ana = await anAuthor()
  const seen = await beginManuscript(ana, written({ headline: 'The “harbour”' }))
  await expect(deleteDraft(await anAuthor(other), seen)).rejects.toMatchObject({ reason: 'not_found' })
  expect(said).not.toHaveBeenCalled()
  await deleteDraft(ana, seen)
  const { name, email } = ana.staff ?? {}
  expect(said.mock.calls).toEqual([[`Draft ${seen.id} "The “harbour”" was deleted by ${name} (${email}).`]])
  said.mockRestore()
})

test('authors delete their own drafts, editors any, and nobody else one', async () => {
  const [ana, noor, ruth, ilse] = [
    await anAuthor(),
    await anAuthor(other),
    await anEditor(),
    await aModerator(),
  ]
  const seen = await beginManuscript(ana, written())
  for (const [viewer, reason] of [
    [noor, 'not_found'],
    [ilse, 'not_allowed'],
    [aReader(), 'signed_out'],
  ] as const) {
    await expect(deleteDraft(viewer, seen)).rejects.toMatchObject({ reason })
  }
  await submitForReview(ana, seen)
  await deleteDraft(ruth, seen)
  await expect(deleteDraft(ruth, seen)).rejects.toMatchObject({ reason: 'not_found' })
  expect(await kept()).toEqual([0, 0, 0, 0])
})

test('what somebody else saved meanwhile is not deleted unread', async () => {
  const [ana, ruth] = [await anAuthor(), await anEditor()]
  const seen = await beginManuscript(ana, written())
  const newer = await saveManuscript(ruth, seen, written({ body: 'Better words.' }))
  await expect(deleteDraft(ana, seen)).rejects.toMatchObject({
    ...{ reason: 'stale', message: expect.stringContaining('Ruth') },
  })
  expect(await manuscriptOf(ana, seen.id)).toMatchObject({ version: 2 })
  await deleteDraft(ana, newer)
  expect(await manuscriptOf(ana, seen.id)).toBeNull()
})

test('what is scheduled is taken off the schedule first', async () => {
  const ruth = await anEditor()
  const seen = await beginManuscript(ruth, written())
  await schedule(ruth, seen, new Date(Date.now() + 60_000))
  await expect(deleteDraft(ruth, seen)).rejects.toMatchObject({
    ...{ reason: 'closed', message: expect.stringContaining('off the schedule') },
  })
  await unschedule(ruth, seen)
  await deleteDraft(ruth, seen)
  expect(await manuscriptOf(ruth, seen.id)).toBeNull()
})

test('what is or was public is never deleted', async () => {
  const ruth = await anEditor()
  const seen = await beginManuscript(ruth, written())
  await publish(ruth, seen)
  const refused = { reason: 'closed', message: expect.stringContaining('Readers have read') }
  await expect(deleteDraft(ruth, seen)).rejects.toMatchObject(refused)
  const changed = await publishChanges(ruth, { ...seen, written: written({ byline: [] }) }, null)
  await expect(deleteDraft(ruth, changed)).rejects.toMatchObject(refused)
  await unpublish(ruth, changed)
  await expect(deleteDraft(ruth, changed)).rejects.toMatchObject(refused)
  const { id } = await printed({ slug: 'from-outside' })
  const version = (await manuscriptOf(ruth, id))?.version ?? 1
  await expect(deleteDraft(ruth, { id, version })).rejects.toMatchObject(refused)
  // Whatever its manuscript says: there is an article that people read.
  const { manuscripts } = store().tables
  await store().transaction((tx) => tx.update(manuscripts).set({ status: 'draft', publishedVersion: null }))
  await expect(deleteDraft(ruth, changed)).rejects.toMatchObject(refused)
})
