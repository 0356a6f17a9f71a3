import { isRefusal } from '@/newsroom/refusal'

/** Errors whose message is meant for the operator, by name, as the class may be loaded twice. */
const inWords = ['BadSettings', 'StoreUnavailable']

/** Says on stderr why a command failed, and lets the program end with 1. A fault is shown with its whole trace. */
export function sayWhatFailed(error: unknown): void {
  process.exitCode = 1
  if (isRefusal(error)) {
    const fields = Object.entries(error.fields).flatMap(([field, sentences]) =>
      sentences.filter((each) => each !== error.message).map((each) => `  ${field}: ${each}`),
    )
    console.error([plain(error.message), ...fields.map(plain)].join('\n'))
  } else if (error instanceof Error && inWords.includes(error.name)) {
    console.error(error.message)
  } else {
    console.error('This is a fault of Postbag, or of what it runs on:')
    console.error(error)
  }
}

/** Text of somebody else as a terminal may show it: nothing in it is an instruction, or turns the line around. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD').replace(/[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '')
}

/** Whoever reads the output may stop, as `head` does; the work goes on to its end. */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error
    })
  }
}
