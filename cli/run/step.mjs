/** An expected failure: one sentence that says what failed and what to do, and what the failing program printed. */
export class Failure extends Error {
  constructor(sentence, output = '') {
    super(sentence)
    this.output = output.trim()
  }
}

/** Prints `title … 1.2 s`, or `title … not needed` when the work returns false. What the work throws is passed on. */
export async function timed(title, work) {
  const began = performance.now()
  process.stdout.write(`${title} … `)
  try {
    const result = await work()
    console.log(result === false ? 'not needed' : secondsSince(began))
    return result
  } catch (error) {
    console.log(`failed after ${secondsSince(began)}`)
    throw error
  }
}

/** Like timed, but a failure is explained on stderr and ends this process with exit code 1. */
export function step(title, work) {
  return orExit(() => timed(title, work))
}

/** Promises what the work returns; a failure is explained on stderr and ends this process with exit code 1. */
export async function orExit(work) {
  try {
    return await work()
  } catch (error) {
    explain(error)
    process.exit(1)
  }
}

/** Writes a failure to stderr: first what the failing program printed, last the sentence that says what to do. */
export function explain(error) {
  if (!(error instanceof Failure)) {
    console.error(error)
    return
  }
  if (error.output) console.error(`\n${error.output}\n`)
  console.error(error.message)
}

/** The time since a performance.now(), as `1.2 s`. */
export function secondsSince(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`
}
