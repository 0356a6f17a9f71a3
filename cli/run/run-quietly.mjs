import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

const coloursAreWelcome = process.stdout.isTTY === true && !process.env.NO_COLOR

/**
 * Runs a program to its end and promises { code, output }: all that it printed is kept and nothing is shown.
 * `code` is null when it could not be started or took longer than `timeout` milliseconds.
 * SIGINT and SIGTERM are passed on to it, and then end this process too.
 */
export function runQuietly(program, args, { env = process.env, timeout } = {}) {
  return new Promise((resolve) => {
    const colours = coloursAreWelcome ? { FORCE_COLOR: '1' } : {}
    const child = spawn(program, args, {
      env: { ...env, ...colours },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    })
    const printed = []
    child.stdout.on('data', (chunk) => printed.push(chunk))
    child.stderr.on('data', (chunk) => printed.push(chunk))

    const stop = (signal) => {
      child.kill(signal)
      child.once('exit', () => process.exit(128 + constants.signals[signal]))
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)

    const finish = (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      const text = Buffer.concat(printed).toString()
      resolve({ code, output: coloursAreWelcome ? text : stripVTControlCharacters(text) })
    }
    child.on('error', (error) => {
      printed.push(Buffer.from(error.message))
      finish(null)
    })
    // A grandchild that was left behind keeps the pipes open, so 'close' may never come.
    child.on('exit', (code) => {
      const patience = setTimeout(finish, 1000, code)
      child.on('close', () => {
        clearTimeout(patience)
        finish(code)
      })
    })
  })
}
