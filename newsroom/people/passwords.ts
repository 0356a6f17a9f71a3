import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import pLimit from 'p-limit'
import { isPasswordLength, limitsInWords, passwordLength } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/** The library's number for Argon2id; its enum exists in types only. */
const argon2id = 2

/** The parameters that OWASP's password storage sheet asks for at least. */
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Each takes 19 MB and a thread of libuv's pool: unbounded, a flood of sign-ins would stop everything else.
const inTurn = pLimit(2)
const longestLine = 100

/** The hash of a password, to be stored. Refuses one that is shorter or longer than the limits. */
export function hashPassword(password: string): Promise<string> {
  refuseLength(password)
  return inTurn(() => hash(password, parameters))
}

/** Refuses, beside the field, a password outside the limits. */
export function refuseLength(password: string): void {
  if (!isPasswordLength(password)) throw new Refusal('invalid', limitsInWords, { password: [limitsInWords] })
}

/** Whether `password` is the one behind `stored`; with `stored` null (nobody of that name) false, after the same work. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  if (inTurn.pendingCount > longestLine)
    throw new Refusal('too_many', ({ t }) => t('desk.people.tooManyAtOnce'))
  // Cut where no password that was ever taken goes on: a code point is two units at most.
  const tried = password.slice(0, 2 * passwordLength.most + 1)
  // Asked for in either case: who comes first waits until it is made.
  const matches = await inTurn(async () => {
    const spare = await decoy()
    return verify(stored ?? spare, tried)
  })
  return matches && stored !== null
}

/** A password that nobody has chosen, for an account that an operator makes: 120 random bits. */
export function generatedPassword(): string {
  return randomBytes(15).toString('base64url')
}

let madeDecoy: Promise<string> | undefined

function decoy(): Promise<string> {
  madeDecoy ??= hash(randomBytes(16).toString('hex'), parameters)
  return madeDecoy
}
