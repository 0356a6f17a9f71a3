import { generatedPassword } from '@/newsroom/people/passwords'
import { Refusal } from '@/newsroom/refusal'

/** In bytes; a password that is too long is refused later, in words. */
const most = 10_000

export interface GivenPassword {
  password: string
  /** What the operator must be told of it: a generated one is shown this once. */
  lines: string[]
}

/** The password on standard input, one line, when that was asked for; else a new one. */
export async function givenPassword(fromStdin: boolean | undefined): Promise<GivenPassword> {
  if (fromStdin) return { password: await lineOfStdin(), lines: [] }
  const password = generatedPassword()
  return { password, lines: [`Password: ${password}`, 'It is shown only this once.'] }
}

async function lineOfStdin(): Promise<string> {
  if (process.stdin.isTTY)
    console.error('Type the password and press Enter, then Ctrl-D. It is shown as you type.')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) throw new Refusal('invalid', 'What came on standard input is too long for a password.')
  }
  const line = decoded(Buffer.concat(chunks)).replace(/\r?\n$/, '')
  if (line === '') throw new Refusal('invalid', 'No password came on standard input.')
  if (/\p{Cc}/u.test(line)) {
    throw new Refusal(
      'invalid',
      'What came on standard input is not one line of text that can be typed in a form.',
    )
  }
  return line
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('invalid', 'What came on standard input is not text in UTF-8.')
  }
}
