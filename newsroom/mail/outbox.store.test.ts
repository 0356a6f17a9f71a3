import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { claimDue, forgetOldMail, nextDue, notePostponed, noteSent, queueMail } from '@/newsroom/mail/outbox'
import { aQueuedMail, theOutbox, writtenAt } from '@/newsroom/testing/mail'
import { stage } from '@/newsroom/testing/stage'

stage()

const after = (minutes: number) => new Date(writtenAt.getTime() + minutes * 60_000)

async function claimed(now = writtenAt) {
  const mail = await claimDue(now)
  if (!mail) throw new Error('Nothing is due.')
  return mail
}

test('of one cause there is one mail, as it was written first', async () => {
  await aQueuedMail({ cause: 'the first comment', subject: 'First' })
  await aQueuedMail({ cause: 'the first comment', subject: 'Again' })
  expect(await theOutbox()).toMatchObject([{ subject: 'First', status: 'waiting' }])
})

test('what is rolled back queues nothing', async () => {
  const mail = { kind: 'greeting', cause: 'x', recipient: 'mira@readers.example' }
  const composed = { subject: 'Good morning', text: '', html: '', unsubscribe: null }
  const cause = store().transaction(async (tx) => {
    expect(await queueMail(tx, { ...mail, ...composed }, writtenAt)).toBe(true)
    throw new Error('It did not happen.')
  })
  await expect(cause).rejects.toThrow('It did not happen.')
  expect(await theOutbox()).toEqual([])
})

test('what waits longest is claimed first, and nothing before it is due', async () => {
  await aQueuedMail({ subject: 'Later' }, after(1))
  await aQueuedMail({ subject: 'Sooner' })
  expect((await claimed()).subject).toBe('Sooner')
  expect(await claimDue(writtenAt)).toBeNull()
  expect(await nextDue()).toEqual(after(1))
})

test('whoever lost the claim cannot put the mail back', async () => {
  await aQueuedMail()
  const slow = await claimed()
  const quick = await claimed(after(30))
  await notePostponed(slow, { next: after(31), error: 'Too slow.', now: after(30) })
  expect(await theOutbox()).toMatchObject([{ attempts: quick.attempts, dueAt: quick.dueAt, error: null }])
})

test('what was sent is sent, also when it was claimed anew or given up meanwhile', async () => {
  await aQueuedMail()
  const slow = await claimed()
  await notePostponed(await claimed(after(30)), { next: null, error: 'Given up.', now: after(30) })
  await noteSent(slow.id, after(31))
  expect(await theOutbox()).toMatchObject([{ status: 'sent', endedAt: after(31), error: null }])
})

test('what is over is forgotten after thirty days, and what waits never', async () => {
  await aQueuedMail({ subject: 'Sent' })
  await noteSent((await claimed()).id, writtenAt)
  await aQueuedMail({ subject: 'Failed' })
  await notePostponed(await claimed(), { next: null, error: 'No.', now: writtenAt })
  await aQueuedMail({ subject: 'Waits' })
  const subjects = async () => (await theOutbox()).map(({ subject }) => subject)
  await forgetOldMail(after(29 * 24 * 60))
  expect(await subjects()).toEqual(['Sent', 'Failed', 'Waits'])
  await forgetOldMail(after(30 * 24 * 60))
  expect(await subjects()).toEqual(['Waits'])
})
