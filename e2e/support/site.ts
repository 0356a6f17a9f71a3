import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createDatabase } from '@/e2e/support/database'
import { ask } from '@/e2e/support/http'
import { freePort, type Program, startNode } from '@/e2e/support/process'

export type Engine = 'sqlite' | 'postgres'
export type Settings = Record<string, string>

/** The folder of the build under test. */
export const buildFolder = process.env.POSTBAG_DIST_DIR || '.next-test'

export const administrator = { email: 'ada@desk.example', name: 'ada', password: 'a drawer full of stamps' }

/** A running site with data of its own. */
export interface Site {
  base: string
  dataDir: string
  settings: Settings
  pid(): number
  output(): string
  /** Runs the operator's command line on the site's data. */
  cli(args: string[], input?: string): Promise<{ code: number | null; stdout: string; stderr: string }>
  /** Starts it again, if need be the build that another folder holds, on the same data. */
  restart(folder?: string): Promise<void>
  stop(): Promise<void>
}

/** How a site is started unless a spec says otherwise: behind one proxy, so that each test can be another address. */
export const usual: Settings = {
  TRUSTED_PROXIES: '1',
  ADMIN_EMAIL: administrator.email,
  ADMIN_PASSWORD: administrator.password,
}

/** Starts the built site on a free port with an empty data folder, and waits until it answers; `run` is how it is started. */
export async function startSite(
  settings: Settings = usual,
  engine: Engine = 'sqlite',
  run = serve,
): Promise<Site> {
  const dataDir = mkdtempSync(join(tmpdir(), 'postbag-e2e-'))
  const database = engine === 'postgres' ? await createDatabase() : undefined
  const port = await freePort()
  const env = {
    ...settings,
    DATA_DIR: dataDir,
    PORT: String(port),
    ...(database ? { DATABASE_URL: database.url } : {}),
  }
  const base = `http://localhost:${port}`
  let server = run(env)
  await untilReady(server, base)
  return {
    base,
    dataDir,
    settings: env,
    pid: () => server.pid,
    output: () => server.output(),
    cli: (args, input) => runCli(args, env, input),
    restart: async (folder) => {
      await server.stop()
      server = run(env, folder)
      await untilReady(server, base)
    },
    stop: async () => {
      await server.stop()
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Starts a second process of a site, on its data; promises its address. */
export async function startBeside({ settings }: Site): Promise<{ base: string; stop(): Promise<void> }> {
  const port = await freePort()
  const base = `http://localhost:${port}`
  const server = serve({ ...settings, PORT: String(port) })
  await untilReady(server, base)
  return { base, stop: () => server.stop() }
}

/** Starts the built site as it is, without waiting for an answer; for starts that must not succeed. */
export function serve(env: Settings, folder?: string): Program {
  return startNode(siteArgs(env), { ...env, POSTBAG_DIST_DIR: buildFolder }, '', folder)
}

/** What Node is given to serve the built site. */
export function siteArgs(env: Settings): string[] {
  return ['node_modules/next/dist/bin/next', 'start', '-p', env.PORT ?? '', '-H', '127.0.0.1']
}

/** With what Node runs the operator's command line. */
export const cliArgs = ['--import', 'tsx', 'cli/postbag.ts']

/** Runs `npm run postbag -- …` without npm. */
export async function runCli(args: string[], env: Settings, input?: string) {
  const command = startNode([...cliArgs, ...args], env, input)
  const code = await command.ended
  return { code, stdout: command.stdout(), stderr: command.stderr() }
}

/** Waits until a started site answers; throws what it printed when it ends instead. */
export async function untilReady(server: Program, base: string): Promise<void> {
  while (!(await answers(base))) {
    if (server.hasEnded()) throw new Error(`The site did not start:\n${server.output()}`)
    await pause(50)
  }
}

async function answers(base: string): Promise<boolean> {
  try {
    await ask(base, '/api/health')
    return true
  } catch {
    return false
  }
}
