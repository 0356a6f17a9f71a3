import { AsyncLocalStorage } from 'node:async_hooks'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '@/db/engine'
import { openSqlite } from '@/db/sqlite'
import { connect } from '@/db/sqlite-file'
import { temporaryFolder } from '@/db/testing/temporary-folder'

const patience = 400

let folder: string
let store: Store
let other: ReturnType<typeof connect>
beforeEach(() => {
  folder = temporaryFolder()
  store = openSqlite(join(folder, 'postbag.db'), { patience })
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

test('a lock that is held for longer than its patience fails the write in words, and nothing is written', async () => {
  await expect(write()).rejects.toThrow(
    /^Another program keeps the database .* locked\. Nothing was stored\./,
  )
  other.exec('ROLLBACK')
  expect(await count()).toBe(0)
})

test('of many who wait behind a lock none waits longer than the first', async () => {
  const began = performance.now()
  const failed = await Promise.all([1, 2, 3, 4, 5, 6].map(() => write().catch(() => 'refused')))
  expect(failed).toEqual(Array(6).fill('refused'))
  expect(performance.now() - began).toBeLessThan(2 * patience)
})

test('of those who waited together each is written whole or not at all, and told when it is', async () => {
  const { pageVersions } = store.tables
  const seenByAnother = async (result: Promise<unknown>) => {
    const outcome = await result.then(
      () => 'written',
      (error: Error) => error.message,
    )
    return [outcome, other.prepare('SELECT tag FROM page_versions ORDER BY tag').pluck().all()]
  }
  const ofTag = (tag: string, then?: string) =>
    seenByAnother(
      store.transaction(async (tx) => {
        await tx.insert(pageVersions).values({ tag, version: 1 })
        if (then) throw new Error(then)
      }),
    )
  const told = [ofTag('a'), ofTag('b', 'changed its mind'), ofTag('c'), ofTag('a')]
  other.exec('ROLLBACK')
  expect(await Promise.all(told)).toEqual([
    ['written', ['a', 'c']],
    ['changed its mind', ['a', 'c']],
    ['written', ['a', 'c']],
    [expect.stringContaining('UNIQUE'), ['a', 'c']],
  ])
})

test('each of those who waited together works in its own context', async () => {
  const context = new AsyncLocalStorage<string>()
  const seen: unknown[] = []
  const noting = (name: string) =>
    context.run(name, () => store.transaction(async () => void seen.push(context.getStore())))
  const noted = [noting('one'), noting('two'), noting('three')]
  other.exec('ROLLBACK')
  await Promise.all(noted)
  expect(seen).toEqual(['one', 'two', 'three'])
})
