import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** A program that was started by a test, and all that it has printed. */
export interface Program {
  pid: number
  output(): string
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>
  hasEnded(): boolean
  stop(): Promise<void>
}

const patienceMs = 10_000

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

type Started = Program & { stdout(): string; stderr(): string }

/** Starts Node with `args` in a folder, the repository's unless another is named. */
export function startNode(args: string[], env: Record<string, string>, input = '', folder?: string): Started {
  return start(process.execPath, args, env, input, folder)
}

/** Starts a program, with nothing of this environment but what any needs. */
export function start(
  program: string,
  args: string[],
  env: Record<string, string>,
  input = '',
  folder = process.cwd(),
): Started {
  const child = spawn(program, args, {
    env: { ...environment(), ...env },
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // One that ends before it has read its input is no fault of the test.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const printed: { from: 'stdout' | 'stderr'; text: string }[] = []
  child.stdout.on('data', (chunk) => printed.push({ from: 'stdout', text: String(chunk) }))
  child.stderr.on('data', (chunk) => printed.push({ from: 'stderr', text: String(chunk) }))
  const textOf = (from?: string) =>
    printed
      .filter((each) => !from || each.from === from)
      .map((each) => each.text)
      .join('')
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  running.add(child)
  ended.then(() => running.delete(child))
  return {
    pid: child.pid ?? 0,
    output: () => textOf(),
    stdout: () => textOf('stdout'),
    stderr: () => textOf('stderr'),
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: () => stop(child, ended),
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(patience)
}

/** What a program needs of this environment: none of the settings of a site that runs here. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']
  const given = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return {
    ...Object.fromEntries(given),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // Next takes this to mean that .env has been read already: the operator's must not reach a test.
    __NEXT_PROCESSED_ENV: 'true',
  }
}

/** A port of this machine on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
