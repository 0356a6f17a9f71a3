import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 10_000

/**
 * Starts one of Next's commands. Returns { child, ended }: `ended` promises the exit code this process should take.
 * SIGINT and SIGTERM are passed on; what has not ended ten seconds later is killed.
 */
export function startNext(args, { env, stdio }) {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', ...args], {
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio,
  })
  const ended = new Promise((resolve) => {
    let asked
    const stop = (signal) => {
      child.kill(signal)
      // Next waits for every open request, also for one that is never sent to its end.
      if (!asked) setTimeout(() => child.kill('SIGKILL'), patienceMs).unref()
      asked = signal
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[asked ?? signal]))
  })
  return { child, ended }
}

/** Promises to return when the server at this host and port has answered a request, whatever the answer. */
export async function untilItAnswers(host, port) {
  while (!(await answers(host, port))) await sleep(50)
}

function answers(host, port) {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/api/health', agent: false }, (response) => {
      response.resume()
      resolve(true)
    })
    request.on('error', () => resolve(false))
  })
}

const banner = /^\s*(▲ Next\.js|- (Local|Network|Environments):|✓ (Starting|Ready in|Running next\.config)|$)/

/**
 * Passes on what Next prints, line by line, without the banner: that names addresses which may not be the site's.
 * Lines that match `later` wait until the function that it returns is called.
 */
export function withoutBanner(input, output, later) {
  let ready = false
  let held = []
  createInterface({ input }).on('line', (line) => {
    ready ||= line.includes('✓ Ready')
    const isBanner = banner.test(line) && (line !== '' || !ready)
    if (isBanner) return
    if (held && later.test(line)) held.push(line)
    else output.write(`${line}\n`)
  })
  return () => {
    for (const line of held ?? []) output.write(`${line}\n`)
    held = undefined
  }
}
