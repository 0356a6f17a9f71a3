import { beforeEach, describe, expect, test, vi } from 'vitest'
import { store } from '@/db/store'
import * as passwords from '@/newsroom/people/passwords'
import { signIn } from '@/newsroom/people/signing-in'
import { disableStaff, setPassword } from '@/newsroom/people/staff'
import { aModerator, anAdministrator, aQuickHash } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(async () => {
  const { sessions } = store().tables
  await aModerator({ passwordHash: await aQuickHash('correct horse') })
  await store().transaction((tx) => tx.delete(sessions))
})

const attempt = (given: { email?: string; password?: string; address?: string; browser?: string } = {}) =>
  signIn({
    email: 'ilse@paper.example',
    password: 'correct horse',
    address: '192.0.2.10',
    browser: 'Firefox',
    ...given,
  })
const wrong = (given: { email?: string; address?: string } = {}) =>
  attempt({ ...given, password: 'wrong horse' })
const sessions = () => store().read.select().from(store().tables.sessions)
const wrongPair = {
  name: 'Refusal',
  reason: 'invalid',
  message: 'This e-mail and password do not belong together.',
  fields: {},
}
const tooMany = {
  name: 'Refusal',
  reason: 'too_many',
  message: expect.stringMatching(/^Too many attempts\. Wait \d+ seconds?, then try again\.$/),
}

test('the right pair begins a session of two weeks', async () => {
  itIs('2026-03-02T12:00:00Z')
  const { sessionId, staffId } = await attempt({ browser: 'F'.repeat(1000) })
  expect(await sessions()).toEqual([
    {
      id: sessionId,
      staffId,
      browser: 'F'.repeat(300),
      startedAt: new Date('2026-03-02T12:00:00Z'),
      expiresAt: new Date('2026-03-16T12:00:00Z'),
      ended: false,
    },
  ])
})

test('the e-mail may be written in capitals and with spaces around it', async () => {
  await attempt({ email: ' ILSE@Paper.example ' })
  expect(await sessions()).toHaveLength(1)
})

describe('every wrong pair has the same answer, and begins nothing:', () => {
  test.each([
    ['a wrong password', { password: 'wrong horse' }],
    ['no password', { password: '' }],
    ['a password of 10,000 characters', { password: 'p'.repeat(10_000) }],
    ['an unknown address', { email: 'nobody@paper.example' }],
    ['no address', { email: '' }],
    ['a text that is no address', { email: "' OR 1=1 --" }],
    ['an address with a NUL', { email: 'ilse@paper.example\0' }],
    ['an address with half a character', { email: '\uD800ilse@paper.example' }],
    ['an address of 10,000 characters', { email: `${'e'.repeat(10_000)}@paper.example` }],
  ])('%s', async (_, given) => {
    await expect(attempt(given)).rejects.toMatchObject(wrongPair)
    expect(await sessions()).toEqual([])
  })

  test('the right password of a disabled account', async () => {
    await anAdministrator()
    await disableStaff('ilse@paper.example')
    const before = await sessions()
    await expect(attempt()).rejects.toMatchObject(wrongPair)
    expect(await sessions()).toEqual(before)
  })
})

test.each([
  ['the account is disabled', () => disableStaff('ilse@paper.example')],
  ['the password is changed', () => setPassword('ilse@paper.example', 'another horse')],
])('a session does not begin when %s while the password is being checked', async (_, change) => {
  const before = await sessions()
  vi.spyOn(passwords, 'isPassword').mockImplementation(async () => {
    await change()
    return true
  })
  await expect(attempt()).rejects.toMatchObject(wrongPair)
  expect(await sessions()).toEqual(before)
})

describe('of wrong passwords', () => {
  beforeEach(() => {
    settingsAre({ signInsPerMinute: 3 })
    itIs('2026-03-02T12:00:00Z')
  })

  test('from one address there may be as many as the limit in a minute; then even the right one is refused', async () => {
    for (const email of ['a@paper.example', 'b@paper.example', 'c@paper.example'])
      await expect(wrong({ email })).rejects.toMatchObject(wrongPair)
    await expect(attempt()).rejects.toMatchObject(tooMany)
    await attempt({ address: '192.0.2.11' })
  })

  test('for one account there may be as many, from however many addresses', async () => {
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
      await expect(wrong({ address })).rejects.toMatchObject(wrongPair)
    await expect(attempt({ address: '192.0.2.4' })).rejects.toMatchObject(tooMany)
    await expect(wrong({ email: 'other@paper.example', address: '192.0.2.4' })).rejects.toMatchObject(
      wrongPair,
    )
  })

  test('an unknown account has the same limit as a known one', async () => {
    const email = 'nobody@paper.example'
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
      await expect(wrong({ email, address })).rejects.toMatchObject(wrongPair)
    await expect(wrong({ email, address: '192.0.2.4' })).rejects.toMatchObject(tooMany)
  })

  test('a minute later there may be more', async () => {
    for (let index = 0; index < 3; index++) await expect(wrong()).rejects.toMatchObject(wrongPair)
    later({ seconds: 59 })
    await expect(attempt()).rejects.toMatchObject({
      ...tooMany,
      message: expect.stringContaining('Wait 1 second,'),
    })
    later({ seconds: 1, milliseconds: 1 })
    await attempt()
  })

  test('the right ones do not count', async () => {
    for (let index = 0; index < 10; index++) await attempt()
    await expect(wrong()).rejects.toMatchObject(wrongPair)
    await expect(wrong()).rejects.toMatchObject(wrongPair)
    await attempt()
    await expect(wrong()).rejects.toMatchObject(wrongPair)
    await expect(attempt()).rejects.toMatchObject(tooMany)
  })

  test('of fifty at once no more than the limit are looked at', async () => {
    const looked = vi.spyOn(passwords, 'isPassword')
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => wrong()))
    const reasons = outcomes.map((each) => (each.status === 'rejected' ? each.reason.reason : 'taken'))
    expect(reasons.sort()).toEqual([...Array(3).fill('invalid'), ...Array(47).fill('too_many')])
    expect(looked).toHaveBeenCalledTimes(3)
  })

  test('a limit of 0 is none', async () => {
    settingsAre({ signInsPerMinute: 0 })
    for (let index = 0; index < 12; index++) await expect(wrong()).rejects.toMatchObject(wrongPair)
    await attempt()
  })
})
