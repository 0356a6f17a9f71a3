import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '@/db/engine'
import { openSqlite } from '@/db/sqlite'
import { connect } from '@/db/sqlite-file'
import { temporaryFolder } from '@/db/testing/temporary-folder'

let folder: string
let store: Store
let other: ReturnType<typeof connect>
beforeEach(() => {
  folder = temporaryFolder()
  store = openSqlite(join(folder, 'postbag.db'), { patience: 400 })
  other = connect(join(folder, 'postbag.db'))
  other.exec('BEGIN IMMEDIATE')
})
afterEach(async () => {
  if (other.inTransaction) other.exec('ROLLBACK')
  other.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const write = () =>
  store.transaction((tx) => tx.insert(store.tables.pageVersions).values({ tag: 'front', version: 1 }))
const count = () => store.read.$count(store.tables.pageVersions)

test('while another process writes, reading goes on and writing waits its turn', async () => {
  const written = write()
  expect(await count()).toBe(0)
  other.exec('ROLLBACK')
  await written
  expect(await count()).toBe(1)
})

test('a lock that is held for longer than its patience fails the write, and nothing is written', async () => {
  await expect(write()).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  other.exec('ROLLBACK')
  expect(await count()).toBe(0)
})
