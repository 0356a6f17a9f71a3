import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '@/db/engine'
import { openPostgres } from '@/db/postgres'
import { canOwnServer, ownServer } from '@/db/testing/own-server'
import { StoreUnavailable } from '@/db/unavailable'

/** In milliseconds. */
const patience = 10_000

describe.runIf(canOwnServer)('on a PostgreSQL server that fails', () => {
  let server: Awaited<ReturnType<typeof ownServer>>
  let store: Store
  beforeAll(async () => {
    server = await ownServer()
  })
  afterAll(() => server.remove())
  beforeEach(async () => {
    store = await openPostgres(server.url, { patience })
    await store.transaction((tx) => tx.delete(store.tables.pageVersions))
  })
  afterEach(() => store.close())

  const write = (tag: string) =>
    store.transaction((tx) => tx.insert(store.tables.pageVersions).values({ tag, version: 1 }))
  const tags = async () =>
    (await store.read.select().from(store.tables.pageVersions).orderBy(store.tables.pageVersions.tag)).map(
      ({ tag }) => tag,
    )

  test.each(['shutdown', 'crash'] as const)(
    'a restart (%s) costs who writes meanwhile some time, and the next reader nothing',
    async (how) => {
      await write('a')
      await server.stop(how)
      const written = write('b')
      await server.start()
      const began = performance.now()
      await written
      expect(await tags()).toEqual(['a', 'b'])
      expect(performance.now() - began).toBeLessThan(patience)
    },
  )

  test('connections that are ended again and again lose nothing that was acknowledged, and store nothing twice', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, async (_, number) => {
        const tag = `tag-${String(number).padStart(2, '0')}`
        if (number % 20 === 10) await server.endConnections()
        return write(tag).then(
          () => tag,
          (error: unknown) => error,
        )
      }),
    )
    const acknowledged = outcomes.filter((each) => typeof each === 'string')
    const failures = outcomes.filter((each) => typeof each !== 'string')
    expect(failures.filter((each) => !(each instanceof StoreUnavailable))).toEqual([])
    expect(await tags()).toEqual(expect.arrayContaining(acknowledged))
    expect(acknowledged.length).toBeGreaterThan(30)
    await write('the next')
  })

  test('connections that are ended while many read cost no reader anything', async () => {
    await write('a')
    let isOver = false
    const ending = (async () => {
      for (let time = 0; time < 6; time++) await server.endConnections()
      isOver = true
    })()
    const readers = Array.from({ length: 8 }, async () => {
      while (!isOver) expect(await tags()).toEqual(['a'])
    })
    await Promise.all([ending, ...readers])
  })

  test('who reads does not wait for those who write, however many; one more who writes waits for a turn', async () => {
    let letGo = () => {}
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const holding = Array.from({ length: 10 }, () => store.transaction(() => gate))
    const late = write('late')
    expect(await tags()).toEqual([])
    letGo()
    await Promise.all([...holding, late])
    expect(await tags()).toEqual(['late'])
  })

  test('a server whose connections are all taken is asked again', async () => {
    // It has none open yet.
    await store.close()
    store = await openPostgres(server.url, { patience, migrate: false })
    const others = await takeAllConnections()
    const written = write('a')
    await expect(tags()).rejects.toThrow()
    for (const close of others) await close()
    await written
    expect(await tags()).toEqual(['a'])
  })

  async function takeAllConnections(): Promise<(() => Promise<void>)[]> {
    const taken: (() => Promise<void>)[] = []
    for (;;) {
      const client = new Client({ connectionString: server.url })
      client.on('error', () => {})
      try {
        await client.connect()
        taken.push(() => client.end())
      } catch {
        return taken
      }
    }
  }

  test('a server that is away for too long is told in words', async () => {
    const impatient = await openPostgres(server.url, { patience: 300 })
    await server.stop()
    await expect(impatient.transaction(async () => {})).rejects.toThrow(
      /^PostgreSQL does not answer at .*Start it/,
    )
    const failed = await impatient.read
      .select()
      .from(impatient.tables.edition)
      .catch((error: unknown) => error)
    expect(impatient.inWords(failed)).toBeInstanceOf(StoreUnavailable)
    await server.start()
    expect(await impatient.read.select().from(impatient.tables.edition)).toEqual([])
    await impatient.close()
  })

  test('a connection that falls silent is given up in time, and another takes its place', async () => {
    const impatient = await openPostgres(server.url, { patience: 500 })
    const silent = await impatient.transaction(async (tx) => {
      const { execute } = tx as unknown as { execute(query: string): Promise<{ rows: { pid: number }[] }> }
      return (await execute.call(tx, 'SELECT pg_backend_pid() AS pid')).rows[0]?.pid ?? 0
    })
    process.kill(silent, 'SIGSTOP')
    try {
      await expect(impatient.transaction(async () => {})).rejects.toThrow(/^PostgreSQL does not answer at/)
      expect(await impatient.transaction(async () => 'done')).toBe('done')
    } finally {
      process.kill(silent, 'SIGCONT')
      await impatient.close()
    }
  })

  test.each(['40001', '40P01'])(
    '%s is never shown: it is tried again, and after long said in words',
    async (code) => {
      const impatient = await openPostgres(server.url, { patience: 200 })
      const collision = () => Object.assign(new Error('could not serialize access'), { code })
      let attempts = 0
      expect(
        await impatient.transaction(async () => {
          if (++attempts < 4) throw collision()
          return 'done'
        }),
      ).toBe('done')
      const failing = impatient.transaction(() => Promise.reject(collision()))
      await expect(failing).rejects.toThrow(
        /^PostgreSQL at .* has more to do than it can\. Nothing was stored\./,
      )
      await impatient.close()
    },
  )
})
