import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { store } from '@/db/store'
import { health } from '@/newsroom/operating/health'
import { forgetOutage, noteOutage, noteRecovery } from '@/newsroom/operating/outage'
import { settingsAre, stage, temporaryFolder } from '@/newsroom/testing/stage'

stage()

/** Of a database that is away, or worse. */
class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}
const away = new StoreUnavailable('The database is away. Fetch it.')
const damaged = new StoreUnavailable('The database is damaged (malformed). Restore it.')

let said: string[]
let dataDir: string
beforeEach(() => {
  said = []
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)))
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)))
  vi.spyOn(store(), 'inWords').mockImplementation((error) => error)
  dataDir = temporaryFolder()
  settingsAre({ dataDir, databaseUrl: 'postgres://elsewhere/postbag' })
})
afterEach(() => {
  forgetOutage()
  vi.useRealTimers()
  rmSync(dataDir, { recursive: true })
})

test('an outage is said with what to do, once a minute, and so is its end', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  for (let request = 0; request < 100; request++) expect(noteOutage(away)).toBe(true)
  expect(said).toEqual([away.message])
  vi.setSystemTime(Date.now() + 60_000)
  noteOutage(away)
  expect(said).toEqual([away.message, away.message])
  noteRecovery()
  noteRecovery()
  expect(said.slice(2)).toEqual(['The database can be used again.'])
})

test('another one is said at once, and neither again because of the other', () => {
  for (let request = 0; request < 3; request++) {
    noteOutage(away)
    noteOutage(damaged)
  }
  expect(said).toEqual([away.message, damaged.message])
})

test('what is no outage is nothing to note', () => {
  expect(noteOutage(new Error('An accident.'))).toBe(false)
  expect(said).toEqual([])
})

test('damage that somebody met is no health, though all else goes on working', async () => {
  expect((await health()).database).toBe(true)
  noteOutage(damaged)
  expect((await health()).database).toBe(false)
  expect(said).toEqual([damaged.message])
})

test('an outage that is over is health again', async () => {
  noteOutage(away)
  expect((await health()).database).toBe(true)
  expect(said).toEqual([away.message, 'The database can be used again.'])
})
