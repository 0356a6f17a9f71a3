import { verify } from '@node-rs/argon2'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { generatedPassword, hashPassword, isPassword } from '@/newsroom/people/passwords'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(real.verify) }
})

const parametersOf = (hash: string | Uint8Array | undefined) =>
  /^\$(argon2id)\$v=19\$(m=\d+,t=\d+,p=\d+)\$/.exec(String(hash))?.slice(1)
const recommended = ['argon2id', 'm=19456,t=2,p=1']

beforeEach(() => {
  vi.mocked(verify).mockClear()
})

test('a password is hashed with Argon2id, as OWASP asks for at least, and with a salt', async () => {
  const [first, second] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')])
  expect(parametersOf(first)).toEqual(recommended)
  expect(first).not.toBe(second)
})

test('only the password itself opens its hash', async () => {
  const hash = await hashPassword('correct horse')
  expect(await isPassword('correct horse', hash)).toBe(true)
  for (const wrong of ['Correct horse', 'correct horse ', '', 'correct horse\0'])
    expect(await isPassword(wrong, hash)).toBe(false)
})

test('a password of 200 characters counts to its end', async () => {
  const long = 'p'.repeat(200)
  const hash = await hashPassword(long)
  expect(await isPassword(long, hash)).toBe(true)
  expect(await isPassword(`${long}p`, hash)).toBe(false)
  expect(await isPassword(long.slice(1), hash)).toBe(false)
})

test.each(['seven77', '', 'p'.repeat(201)])('a password outside the limits is refused: %j', (password) => {
  expect(() => hashPassword(password)).toThrow('A password has at least 8 characters, and at most 200.')
})

test('where nobody has the name, as much is computed as where somebody has, and the answer is no', async () => {
  expect(await isPassword('correct horse', null)).toBe(false)
  expect(verify).toHaveBeenCalledTimes(1)
  expect(parametersOf(vi.mocked(verify).mock.calls[0]?.[0])).toEqual(recommended)
})

describe('of many at once', () => {
  function slowly() {
    const waiting: (() => void)[] = []
    vi.mocked(verify).mockImplementation(() => new Promise((resolve) => waiting.push(() => resolve(false))))
    return waiting
  }

  test('two are computed at a time, and what would wait too long is refused', async () => {
    const waiting = slowly()
    const outcomes = Array.from({ length: 150 }, () =>
      isPassword('correct horse', 'a hash').then(String, (error) => error.reason),
    )
    await vi.waitFor(() => expect(waiting).toHaveLength(2))
    let most = 0
    for (let done = 0; done < 150; done++) {
      const next = waiting.shift()
      if (!next) break
      next()
      await vi.waitFor(() => Promise.resolve())
      await new Promise((resolve) => setImmediate(resolve))
      most = Math.max(most, waiting.length)
    }
    const answers = await Promise.all(outcomes)
    expect(most).toBeLessThanOrEqual(2)
    expect(answers.filter((answer) => answer === 'too_many').length).toBeGreaterThan(40)
    expect(answers.filter((answer) => answer === 'false').length).toBeGreaterThan(90)
  })
})

test('a generated password is within the limits, and never the same', () => {
  const made = Array.from({ length: 100 }, generatedPassword)
  expect(new Set(made).size).toBe(100)
  expect(made.every((password) => /^[\w-]{20}$/.test(password))).toBe(true)
})
