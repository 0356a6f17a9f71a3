import { Client } from 'pg'
import type { Store } from '@/db/engine'
import { openPostgres } from '@/db/postgres'
import { emptyAll } from '@/db/testing/empty-all'

/** Whether there is a PostgreSQL server for tests. */
export const hasServer = process.env.TEST_POSTGRES_URL !== undefined

let made = 0

/** A database of its own on the server at TEST_POSTGRES_URL, without tables until it is asked for `emptied`. */
export async function newDatabase() {
  const server = process.env.TEST_POSTGRES_URL ?? ''
  const name = `postbag_test_${process.pid}_${Math.floor(performance.timeOrigin)}_${++made}`
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  await run(server, `CREATE DATABASE ${name}`)
  let store: Promise<Store> | undefined
  return {
    url,
    run: (statement: string) => run(url, statement),
    async emptied(): Promise<Store> {
      store ??= openPostgres(url)
      const opened = await store
      await run(url, emptyAll)
      return opened
    },
    async drop() {
      await (await store)?.close()
      await run(server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function run(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
