import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { temporaryFolder } from '@/db/testing/temporary-folder'

const isRoot = process.getuid?.() === 0
const programs = folderOfPrograms()
/** The server refuses root, so that it runs as the user whom Debian's package made for it. */
const user: { uid?: number; gid?: number } | undefined = isRoot ? idsOf('postgres') : {}

/** Whether there are PostgreSQL's programs, to start a server that a test may stop. */
export const canOwnServer = programs !== undefined && user !== undefined
export const cannotOwnServer =
  'PostgreSQL’s initdb and postgres are not installed, or there is no user to run them.'

/** A PostgreSQL server of its own, with few connections; whoever asked for it removes it. */
export async function ownServer() {
  const folder = temporaryFolder()
  if (user?.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const options = { ...user, cwd: folder }
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(programs ?? '', 'initdb'), initdb, { ...options, stdio: 'ignore' })
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'max_connections=24',
  ]
  let server: ChildProcess

  const own = {
    url,
    run: async (statement: string): Promise<Record<string, unknown>[]> => {
      const client = new Client({ connectionString: url })
      // Its connection may be among those that it ends.
      client.on('error', () => {})
      await client.connect()
      return client
        .query(statement)
        .then(({ rows }) => rows)
        .finally(() => client.end())
    },
    /** Starts it again, and waits until it answers. */
    async start() {
      const given = settings.flatMap((setting) => ['-c', setting])
      server = spawn(join(programs ?? '', 'postgres'), ['-D', data, '-p', String(port), ...given], {
        ...options,
        stdio: 'ignore',
      })
      while (!(await own.run('SELECT 1').catch(() => null))) {
        if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`)
        await pause(20)
      }
    },
    /** Ends it as a crash does, or with a word to all who are connected. */
    async stop(how: 'crash' | 'shutdown' = 'shutdown') {
      const ended = once(server, 'exit')
      server.kill(how === 'crash' ? 'SIGQUIT' : 'SIGINT')
      await ended
    },
    /** Ends all connections but that which says so, unless another one says it, too. */
    endConnections: async () => {
      const others = "backend_type = 'client backend' AND pid <> pg_backend_pid()"
      await own.run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`).catch(() => {})
    },
    async remove() {
      if (server.exitCode === null) await own.stop('crash')
      rmSync(folder, { recursive: true })
    },
  }
  await own.start()
  return own
}

function folderOfPrograms(): string | undefined {
  // Debian has each version in a folder of its own, and none in the path.
  const debian = '/usr/lib/postgresql'
  const versions = attempt(() => readdirSync(debian)) ?? []
  const candidates = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ]
  return candidates.find((folder) => {
    const found = attempt(() => readdirSync(folder)) ?? []
    return found.includes('initdb') && found.includes('postgres')
  })
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  const id = (which: string) =>
    Number(execFileSync('id', [which, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  return attempt(() => ({ uid: id('-u'), gid: id('-g') }))
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
