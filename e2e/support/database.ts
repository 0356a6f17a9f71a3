import { Client } from 'pg'

let made = 0

/** A new empty PostgreSQL database on the server of TEST_POSTGRES_URL, for one site. */
export async function createDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_POSTGRES_URL ?? ''
  const name = `postbag_e2e_${process.pid}_${++made}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await onServer(server, `CREATE DATABASE ${name}`)
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
