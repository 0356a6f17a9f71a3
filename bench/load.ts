import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What a load of requests for one address came to. */
export interface Load {
  perSecond: number
  /** In milliseconds: 99 of 100 were answered within it. */
  p99: number
}

const connections = 16

/** Asks for `url` over and over for `seconds`, as a browser that takes gzip would. Throws when any answer was no success. */
export async function load(url: string, seconds = 5): Promise<Load> {
  return existsSync('/usr/bin/wrk') ? withWrk(url, seconds) : withAutocannon(url, seconds)
}

async function withWrk(url: string, seconds: number): Promise<Load> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url]
  const printed = await output('/usr/bin/wrk', args)
  const failed = /Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)/.exec(printed)
  if (failed) throw new Error(`${url}: ${failed[0]}`)
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(printed) ?? []
  const inMilliseconds = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]),
    p99: Number(p99) * inMilliseconds,
  }
}

async function withAutocannon(url: string, seconds: number): Promise<Load> {
  const { default: autocannon } = await import('autocannon')
  const headers = { 'accept-encoding': 'gzip' }
  const result = await autocannon({ url, connections, duration: seconds, headers })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were no success.`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

function output(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += String(chunk)
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${program} ended with ${code}.`)),
    )
  })
}
