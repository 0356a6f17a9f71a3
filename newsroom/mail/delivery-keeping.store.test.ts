import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { store } from '@/db/store'
import { keepDelivering } from '@/newsroom/mail/delivery-keeping'
import { NotTaken } from '@/newsroom/mail/taking'
import { forgetOutage } from '@/newsroom/operating/outage'
import { aQueuedMail, theOutbox } from '@/newsroom/testing/mail'
import { stage } from '@/newsroom/testing/stage'

stage()

/** Of a database that is away. */
class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

const often = 20
let said: string[]
let posted: string[]
let stop: () => Promise<void>

beforeEach(() => {
  said = []
  posted = []
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)))
})
afterEach(async () => {
  await stop()
  forgetOutage()
})

function kept(post = async ({ subject }: { subject: string }) => void posted.push(subject)) {
  stop = keepDelivering((line) => said.push(line), often, post)
}

const sent = (...subjects: string[]) =>
  vi.waitFor(() => expect(posted.toSorted()).toEqual(subjects.toSorted()), 20_000)

test('what is queued before it runs and while it runs is sent by itself', async () => {
  await aQueuedMail({ subject: 'Before' })
  kept()
  await sent('Before')
  await aQueuedMail({ subject: 'Meanwhile' })
  await sent('Before', 'Meanwhile')
  expect(said).toEqual([])
})

test('it goes on after the database was away, which is said once', async () => {
  await aQueuedMail({ subject: 'Late' })
  const away = new StoreUnavailable('The database is away. Fetch it.')
  vi.spyOn(store(), 'inWords').mockImplementation((error) => error)
  vi.spyOn(store(), 'transaction').mockRejectedValueOnce(away).mockRejectedValueOnce(away)
  kept()
  await sent('Late')
  expect(said).toEqual([away.message])
})

test('while no mail can be sent, each is tried all the same, which is said once', async () => {
  for (const subject of ['One', 'Two', 'Three']) await aQueuedMail({ subject }, new Date())
  kept(async ({ subject }) => {
    posted.push(subject)
    throw new NotTaken('Nobody is there.', { isCut: true })
  })
  await sent('One', 'Two', 'Three')
  expect(said).toEqual(['No mail can be sent: Nobody is there. It waits, and is tried again.'])
  await vi.waitFor(async () =>
    expect((await theOutbox()).map(({ error }) => error)).toEqual(Array(3).fill('Nobody is there.')),
  )
})

test('when it is ended, the mail that is under way leaves, and no other', async () => {
  for (const subject of ['One', 'Two']) await aQueuedMail({ subject }, new Date())
  let ended: Promise<void> | undefined
  kept(async ({ subject }) => {
    ended = stop()
    posted.push(subject)
  })
  await vi.waitFor(() => expect(ended).toBeDefined(), 20_000)
  await ended
  expect((await theOutbox()).map(({ status }) => status)).toEqual(['sent', 'waiting'])
})
