import { asc, count, eq, like } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { store, type Writer } from '@/db/store'
import { anEmptyStore } from '@/db/testing/empty-store'
import { canRace } from '@/db/testing/engines'

describe.runIf(canRace)('of many transactions at once', () => {
  anEmptyStore()

  const pageVersions = () => store().tables.pageVersions
  const put = (tx: Writer, tag: string, version = 1) => tx.insert(pageVersions()).values({ tag, version })
  const times = (number: number, work: (index: number) => Promise<unknown>) =>
    Promise.all(Array.from({ length: number }, (_, index) => work(index)))

  test('200 that read, add one and write lose nothing', { timeout: 60_000 }, async () => {
    await store().transaction((tx) => put(tx, 'a', 0))
    await times(200, () =>
      store().transaction(async (tx) => {
        const [row] = await tx.select().from(pageVersions()).where(eq(pageVersions().tag, 'a'))
        await Promise.resolve()
        await tx
          .update(pageVersions())
          .set({ version: (row?.version ?? 0) + 1 })
          .where(eq(pageVersions().tag, 'a'))
      }),
    )
    expect(await store().read.select().from(pageVersions())).toEqual([{ tag: 'a', version: 200 }])
  })

  test('a rule about how many there may be holds', { timeout: 60_000 }, async () => {
    const outcomes: string[] = []
    await times(20, (index) =>
      store()
        .transaction(async (tx) => {
          const [row] = await tx
            .select({ number: count() })
            .from(pageVersions())
            .where(like(pageVersions().tag, 'seat:%'))
          if ((row?.number ?? 0) >= 3) throw new Error('full')
          await put(tx, `seat:${index}`)
        })
        .then(
          () => outcomes.push('seated'),
          (error: Error) => outcomes.push(error.message),
        ),
    )
    expect(outcomes.filter((each) => each === 'seated')).toHaveLength(3)
    expect(outcomes.filter((each) => each === 'full')).toHaveLength(17)
  })

  test('two that take from each other in opposite order both end', { timeout: 60_000 }, async () => {
    await store().transaction(async (tx) => {
      await put(tx, 'a', 100)
      await put(tx, 'b', 100)
    })
    const move = (from: string, to: string) =>
      store().transaction(async (tx) => {
        for (const [tag, by] of [[from, -1] as const, [to, 1] as const]) {
          const [row] = await tx.select().from(pageVersions()).where(eq(pageVersions().tag, tag))
          await tx
            .update(pageVersions())
            .set({ version: (row?.version ?? 0) + by })
            .where(eq(pageVersions().tag, tag))
        }
      })
    await times(4, (index) => (index % 2 === 0 ? move('a', 'b') : move('b', 'a')))
    const rows = await store().read.select().from(pageVersions()).orderBy(asc(pageVersions().tag))
    expect(rows.map((row) => row.version)).toEqual([100, 100])
  })

  test('who reads sees none of what is not yet committed, and all of it after', async () => {
    const seen: number[] = []
    const look = async () => seen.push((await store().read.select().from(pageVersions())).length)
    await store().transaction(async (tx) => {
      await put(tx, 'a')
      await put(tx, 'b')
      await look()
    })
    await look()
    expect(seen).toEqual([0, 2])
  })
})
