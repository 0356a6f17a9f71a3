import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { store } from '@/db/store'
import { articleAt } from '@/newsroom/articles/articles'
import { schedule } from '@/newsroom/articles/publishing'
import { keepSchedule } from '@/newsroom/articles/schedule-keeping'
import { beginManuscript } from '@/newsroom/articles/writing'
import { forgetOutage } from '@/newsroom/operating/outage'
import { anEditor } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

/** Of a database that is away. */
class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

const slug = 'the-harbour-reopens'
const often = 20
let said: string[]

beforeEach(() => {
  said = []
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)))
})
afterEach(forgetOutage)

function kept() {
  onTestFinished(keepSchedule((line) => said.push(line), often))
}

async function scheduledSoon(): Promise<Date> {
  const ruth = await anEditor()
  const seen = await beginManuscript(ruth, written())
  const at = new Date(Date.now() + 1_500)
  await schedule(ruth, seen, at)
  return at
}

const published = () => vi.waitFor(async () => expect(await articleAt(slug)).not.toBeNull(), 20_000)

test('what is scheduled while it runs appears by itself, as of its time', async () => {
  kept()
  const at = await scheduledSoon()
  await published()
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime())
  expect((await articleAt(slug))?.publishedAt).toEqual(at)
  expect(said).toEqual([])
})

test('it goes on after the database was away, which is said once', async () => {
  await scheduledSoon()
  const away = new StoreUnavailable('The database is away. Fetch it.')
  vi.spyOn(store(), 'inWords').mockImplementation((error) => error)
  vi.spyOn(store(), 'transaction').mockRejectedValueOnce(away).mockRejectedValueOnce(away)
  kept()
  await published()
  expect(said).toEqual([away.message])
})
