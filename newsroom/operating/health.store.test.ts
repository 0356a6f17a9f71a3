import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { store } from '@/db/store'
import { health } from '@/newsroom/operating/health'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'postbag-health-'))
  settingsAre({ dataDir, databaseUrl: 'postgres://elsewhere/postbag' })
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const rows = () => store().read.select().from(store().tables.pageVersions)

test('a site that can read and write is well, and asking again changes nothing', async () => {
  expect(await health()).toEqual({ database: true, files: true })
  const before = await rows()
  expect(await health()).toEqual({ database: true, files: true })
  expect(await rows()).toEqual(before)
  expect(readdirSync(dataDir)).toEqual([])
})

test('everyone who asks at once is told of one look', async () => {
  const transaction = vi.spyOn(store(), 'transaction')
  await Promise.all([health(), health(), health()])
  expect(transaction).toHaveBeenCalledOnce()
})

test('a data folder that is gone is told apart from the database', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  rmSync(dataDir, { recursive: true })
  expect(await health()).toEqual({ database: true, files: false })
})

test('a database file that is gone is no database, though SQLite goes on writing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  settingsAre({ dataDir, databaseUrl: `file:${join(dataDir, 'postbag.db')}` })
  expect(await health()).toEqual({ database: false, files: true })
})
