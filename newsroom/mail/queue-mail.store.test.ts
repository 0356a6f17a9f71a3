import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { store } from '@/db/store'
import { changeComment } from '@/newsroom/comments/own-writing'
import { type Edition, foundEdition, setEdition } from '@/newsroom/edition'
import { wishesQueueMail, wishQueueMail } from '@/newsroom/mail/wishes'
import { approveComments } from '@/newsroom/moderation/decisions'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import {
  aComment,
  aModerator,
  anAdministrator,
  anArticle,
  anAuthor,
  anEditor,
  aReader,
  seen,
} from '@/newsroom/testing/cast'
import { theOutbox } from '@/newsroom/testing/mail'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()

let ilse: StaffViewer

beforeEach(async () => {
  itIs('2026-11-02T08:00:00Z')
  settingsAre({ siteUrl: 'https://news.example' })
  await foundEdition()
  await anArticle()
  ilse = await aModerator()
})

const theEditionIs = async (change: Partial<Edition>) =>
  setEdition(await anAdministrator({ email: 'ada@paper.example' }), change)
const recipients = async () => (await theOutbox()).map(({ recipient }) => recipient)
const decideAll = async (...comments: { id: string; version: number }[]) => {
  await approveComments(ilse, seen(...comments))
}

test('nobody gets mail who has not asked for it', async () => {
  expect(await wishesQueueMail(ilse)).toBe(false)
  await aComment()
  expect(await theOutbox()).toEqual([])
})

test('the first comment that waits is mailed to every moderator who wishes it', async () => {
  const tomas = await anAdministrator()
  await aModerator({ email: 'ruth@paper.example' })
  for (const viewer of [ilse, tomas]) await wishQueueMail(viewer, true)
  expect(await wishesQueueMail(ilse)).toBe(true)
  await aComment()
  expect((await recipients()).sort()).toEqual(['ilse@paper.example', 'tomas@paper.example'])
  const [mail] = await theOutbox()
  expect(mail).toMatchObject({ kind: 'queue', subject: 'Comments are waiting', unsubscribe: null })
  expect(mail?.text).toContain('on 2 November 2026, 08:00')
  expect(mail?.text).toContain('https://news.example/admin/comments\n')
  expect(mail?.text).toContain('https://news.example/admin/account')
})

test('while others wait, one more is not mailed', async () => {
  await aComment()
  await wishQueueMail(ilse, true)
  await aComment()
  expect(await theOutbox()).toEqual([])
})

test('it is mailed once an hour at most, however often the queue is emptied', async () => {
  await wishQueueMail(ilse, true)
  await decideAll(await aComment())
  later({ minutes: 59 })
  await decideAll(await aComment())
  expect(await recipients()).toHaveLength(1)
  later({ minutes: 1 })
  await decideAll(await aComment())
  expect(await recipients()).toHaveLength(2)
})

test('wishing it anew within the hour does not bring another', async () => {
  await wishQueueMail(ilse, true)
  await decideAll(await aComment())
  await wishQueueMail(ilse, false)
  await wishQueueMail(ilse, true)
  await aComment()
  expect(await recipients()).toHaveLength(1)
})

test('who wishes it no longer, is disabled, or no moderator any more gets none', async () => {
  const [ruth, tomas] = [await aModerator({ email: 'ruth@paper.example' }), await anAdministrator()]
  for (const viewer of [ilse, ruth, tomas]) await wishQueueMail(viewer, true)
  await wishQueueMail(ilse, false)
  await store().transaction(async (tx) => {
    const { staff } = store().tables
    await tx.update(staff).set({ disabled: true }).where(eq(staff.id, ruth.staff.id))
    await tx.update(staff).set({ role: 'editor' }).where(eq(staff.id, tomas.staff.id))
  })
  await aComment()
  expect(await theOutbox()).toEqual([])
})

const change = (id: string) => changeComment({ browserId: 'mira-s-browser' }, id, 'What I meant is this.')

test('a public comment that waits again, as its writer changed it, is mailed', async () => {
  const comment = await aComment({ browserId: 'mira-s-browser' })
  await decideAll(comment)
  await wishQueueMail(ilse, true)
  await change(comment.id)
  expect(await recipients()).toEqual(['ilse@paper.example'])
})

test('one that waits already, and is changed, is not', async () => {
  const comment = await aComment({ browserId: 'mira-s-browser' })
  await wishQueueMail(ilse, true)
  await change(comment.id)
  expect(await theOutbox()).toEqual([])
})

test('a comment that is public at once is mailed to nobody', async () => {
  await theEditionIs({ preModeration: false })
  const again = { email: 'mira@readers.example', browserId: 'mira-s-browser' }
  await decideAll(await aComment(again))
  await wishQueueMail(ilse, true)
  expect(await aComment(again)).toMatchObject({ status: 'approved' })
  expect(await theOutbox()).toEqual([])
})

test('it speaks the language of the edition', async () => {
  await theEditionIs({ language: 'ar' })
  await wishQueueMail(ilse, true)
  await aComment()
  expect(await theOutbox()).toMatchObject([
    { subject: 'تعليقات في الانتظار', html: expect.stringContaining('<html lang="ar" dir="rtl">') },
  ])
})

test('only who may see what waits can wish it', async () => {
  for (const viewer of [await anAuthor(), await anEditor()]) {
    await expect(wishQueueMail(viewer, true)).rejects.toMatchObject({ reason: 'not_allowed' })
  }
  await expect(wishQueueMail(aReader(), true)).rejects.toMatchObject({ reason: 'signed_out' })
  expect(await store().read.$count(store().tables.staffMail)).toBe(0)
})
