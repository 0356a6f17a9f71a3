import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { plus, store, type Writer } from '@/db/store'
import { anEmptyStore } from '@/db/testing/empty-store'

anEmptyStore()

const pageVersions = () => store().tables.pageVersions
const put = (tx: Writer, tag: string, version = 1) => tx.insert(pageVersions()).values({ tag, version })
const stored = () => store().read.select().from(pageVersions()).orderBy(pageVersions().tag)

describe('a transaction', () => {
  test('that ends is stored as a whole, and gives back what its work returned', async () => {
    const answer = await store().transaction(async (tx) => {
      await put(tx, 'a')
      await put(tx, 'b')
      return 'done'
    })
    expect(answer).toBe('done')
    expect(await stored()).toEqual([
      { tag: 'a', version: 1 },
      { tag: 'b', version: 1 },
    ])
  })

  test('that throws leaves nothing behind, and the error is the one that was thrown', async () => {
    const refusal = new Error('Someone was quicker.')
    const failing = store().transaction(async (tx) => {
      await put(tx, 'a')
      throw refusal
    })
    await expect(failing).rejects.toBe(refusal)
    expect(await stored()).toEqual([])
  })

  test('that fails in the database leaves nothing behind', async () => {
    const failing = store().transaction(async (tx) => {
      await put(tx, 'a')
      await put(tx, 'a')
    })
    await expect(failing).rejects.toThrow()
    expect(await stored()).toEqual([])
  })

  test('that fails does not stop the next one', async () => {
    const failing = store().transaction(async () => {
      throw new Error('An accident.')
    })
    const following = store().transaction((tx) => put(tx, 'b'))
    await expect(failing).rejects.toThrow('An accident.')
    await following
    expect(await stored()).toEqual([{ tag: 'b', version: 1 }])
  })

  test('inside another is refused, and takes the outer one back with it', async () => {
    const nested = store().transaction(async (tx) => {
      await put(tx, 'outer')
      await store().transaction((inner) => put(inner, 'inner'))
    })
    await expect(nested).rejects.toThrow('A transaction is already open')
    expect(await stored()).toEqual([])
  })

  test('inside another is refused also when it comes from a function called on the way', async () => {
    const later = async () => {
      await Promise.resolve()
      return store().transaction((tx) => put(tx, 'inner'))
    }
    await expect(store().transaction(later)).rejects.toThrow('A transaction is already open')
  })

  test('after another, in the same breath, is not nested', async () => {
    await store().transaction((tx) => put(tx, 'a'))
    await store().transaction((tx) => put(tx, 'b'))
    expect(await stored()).toHaveLength(2)
  })

  test('sees what it has written itself', async () => {
    const [row] = await store().transaction(async (tx) => {
      await put(tx, 'a', 7)
      return tx.select().from(pageVersions())
    })
    expect(row).toEqual({ tag: 'a', version: 7 })
  })
})

test('of two who compare and set the same version, the second changes nothing', async () => {
  await store().transaction((tx) => put(tx, 'a', 1))
  const set = (version: number) =>
    store().transaction((tx) =>
      tx
        .update(pageVersions())
        .set({ version })
        .where(and(eq(pageVersions().tag, 'a'), eq(pageVersions().version, 1)))
        .returning(),
    )
  expect(await set(10)).toEqual([{ tag: 'a', version: 10 }])
  expect(await set(20)).toEqual([])
  expect(await stored()).toEqual([{ tag: 'a', version: 10 }])
})

test('an insert of what is there already says so by returning nothing', async () => {
  const insert = () =>
    store().transaction((tx) =>
      tx.insert(pageVersions()).values({ tag: 'a', version: 1 }).onConflictDoNothing().returning(),
    )
  expect(await insert()).toHaveLength(1)
  expect(await insert()).toEqual([])
})

test('a sum is computed by the database', async () => {
  await store().transaction((tx) => put(tx, 'a', 40))
  await store().transaction((tx) =>
    tx.update(pageVersions()).set({ version: plus(pageVersions().version, 2) }),
  )
  expect(await stored()).toEqual([{ tag: 'a', version: 42 }])
})

test('who only reads has nothing to write with', () => {
  // @ts-expect-error a Reader cannot insert
  store().read.insert
  // @ts-expect-error a Reader cannot update
  store().read.update
  // @ts-expect-error a Reader cannot delete
  store().read.delete
  // @ts-expect-error a Reader cannot run a statement of its own
  store().read.execute
  // @ts-expect-error a Reader opens no transaction
  store().read.transaction
  // @ts-expect-error a Writer opens no other transaction
  const nest = (tx: Writer) => tx.transaction
  expect(nest).toBeDefined()
})
