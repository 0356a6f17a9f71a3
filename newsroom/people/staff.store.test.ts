import { beforeEach, describe, expect, test, vi } from 'vitest'
import { store } from '@/db/store'
import * as passwords from '@/newsroom/people/passwords'
import { staffOfSession, startSession } from '@/newsroom/people/sessions'
import { isSetUpToken, setUpToken } from '@/newsroom/people/set-up'
import {
  addFirstAdministrator,
  addStaff,
  allStaff,
  changeOwnPassword,
  disableStaff,
  enableStaff,
  setPassword,
  setRole,
  staffCount,
} from '@/newsroom/people/staff'
import { aModerator, anAdministrator, aQuickHash, aReader } from '@/newsroom/testing/cast'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()

/** Hashing is tested elsewhere, and takes time. */
beforeEach(() => {
  vi.spyOn(passwords, 'hashPassword').mockImplementation((password) => {
    passwords.refuseLength(password)
    return aQuickHash(password)
  })
})

const account = {
  email: 'ruth@paper.example',
  name: 'Ruth Amsel',
  role: 'moderator',
  password: 'eight-letters',
}
const emails = async () => (await allStaff()).map((member) => member.email)

describe('adding to the staff', () => {
  test('stores the e-mail in lower case and the name in one line', async () => {
    await addStaff({ ...account, email: ' Ruth@Paper.EXAMPLE ', name: ' Ruth \n Amsel ' })
    expect(await allStaff()).toMatchObject([
      { email: 'ruth@paper.example', name: 'Ruth Amsel', role: 'moderator', disabled: false },
    ])
  })

  test('lists those who joined first at the head, and never a password', async () => {
    await aModerator()
    await addStaff(account)
    expect(await emails()).toEqual(['ilse@paper.example', 'ruth@paper.example'])
    expect(JSON.stringify(await allStaff())).not.toMatch(/passwordHash|argon2/)
  })

  test('refuses an e-mail that has an account', async () => {
    await addStaff(account)
    await expect(addStaff({ ...account, email: 'RUTH@paper.example' })).rejects.toMatchObject({
      reason: 'invalid',
      fields: { email: ['ruth@paper.example has an account already.'] },
    })
    expect(await staffCount()).toBe(1)
  })

  test.each([
    ['email', { email: 'nobody' }],
    ['email', { email: '' }],
    ['name', { name: ' ' }],
    ['name', { name: 'n'.repeat(61) }],
    ['role', { role: 'owner' }],
    ['password', { password: 'seven77' }],
    ['password', { password: 'p'.repeat(201) }],
  ])('refuses, beside the field, a wrong %s: %j', async (field, given) => {
    await expect(addStaff({ ...account, ...given })).rejects.toMatchObject({
      name: 'Refusal',
      reason: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
    expect(await staffCount()).toBe(0)
  })
})

describe('the first administrator', () => {
  test('is made once', async () => {
    await addFirstAdministrator(account)
    expect(await allStaff()).toMatchObject([{ email: 'ruth@paper.example', role: 'administrator' }])
    await expect(addFirstAdministrator({ ...account, email: 'mallory@paper.example' })).rejects.toMatchObject(
      {
        reason: 'not_allowed',
      },
    )
    expect(await emails()).toEqual(['ruth@paper.example'])
  })

  test('is not made beside any account, not even a disabled one', async () => {
    await aModerator({ disabled: true })
    await expect(addFirstAdministrator(account)).rejects.toMatchObject({ reason: 'not_allowed' })
  })

  test('is made by a link that opens nothing afterwards, and by no other', async () => {
    const token = setUpToken('the secret of this site')
    expect(await isSetUpToken(token, 'the secret of this site')).toBe(true)
    expect(await isSetUpToken(token, 'the secret of another')).toBe(false)
    for (const wrong of ['', token.slice(1), `${token}=`, token.toUpperCase(), 'é'.repeat(43)])
      expect(await isSetUpToken(wrong, 'the secret of this site')).toBe(false)
    await addFirstAdministrator(account)
    expect(await isSetUpToken(token, 'the secret of this site')).toBe(false)
  })
})

describe('the only administrator who can sign in', () => {
  beforeEach(async () => {
    await anAdministrator()
    await aModerator()
    await anAdministrator({ email: 'former@paper.example', disabled: true })
  })
  const tomas = async () => (await allStaff()).find((member) => member.email === 'tomas@paper.example')

  test('cannot be disabled, nor lose the role', async () => {
    await expect(disableStaff('tomas@paper.example')).rejects.toMatchObject({ reason: 'not_allowed' })
    await expect(setRole('tomas@paper.example', 'editor')).rejects.toMatchObject({ reason: 'not_allowed' })
    await expect(setRole('tomas@paper.example', 'moderator')).rejects.toMatchObject({ reason: 'not_allowed' })
    expect(await tomas()).toMatchObject({ role: 'administrator', disabled: false })
  })

  test('can, as soon as there is another', async () => {
    await setRole('ilse@paper.example', 'administrator')
    await disableStaff('tomas@paper.example')
    expect(await tomas()).toMatchObject({ disabled: true })
  })

  test('does not keep others from being disabled', async () => {
    await disableStaff('ilse@paper.example')
    await setRole('ilse@paper.example', 'author')
  })
})

test.each([
  ['a password', (email: string) => setPassword(email, 'eight-letters')],
  ['disabling', disableStaff],
  ['enabling', enableStaff],
  ['a role', (email: string) => setRole(email, 'moderator')],
])('%s for an e-mail that nobody has is refused', async (_, change) => {
  await expect(change('nobody@paper.example')).rejects.toMatchObject({ reason: 'not_found' })
})

describe('one’s own password', () => {
  test('is changed when the present one is right, and ends one’s other sessions', async () => {
    const ilse = await aModerator({ passwordHash: await aQuickHash('correct horse') })
    const elsewhere = await store().transaction((tx) => startSession(tx, ilse.staff.id, 'Elsewhere'))
    await changeOwnPassword(ilse, 'correct horse', 'another horse')
    expect(await staffOfSession(elsewhere.id)).toBeNull()
    expect(await staffOfSession(ilse.staff.sessionId)).not.toBeNull()
    await changeOwnPassword(ilse, 'another horse', 'a third horse')
    await expect(changeOwnPassword(ilse, 'correct horse', 'a fourth horse')).rejects.toMatchObject({
      fields: { present: ['This is not your present password.'] },
    })
  })

  test('is not found out by trying here instead of signing in', async () => {
    settingsAre({ signInsPerMinute: 2 })
    const ilse = await aModerator({ passwordHash: await aQuickHash('correct horse') })
    for (let index = 0; index < 2; index++)
      await expect(changeOwnPassword(ilse, `guess ${index}`, 'another horse')).rejects.toMatchObject({
        reason: 'invalid',
      })
    await expect(changeOwnPassword(ilse, 'correct horse', 'another horse')).rejects.toMatchObject({
      reason: 'too_many',
    })
  })

  test('is refused to a reader, and one that is too short to anybody', async () => {
    const ilse = await aModerator({ passwordHash: await aQuickHash('correct horse') })
    await expect(changeOwnPassword(aReader(), 'correct horse', 'another horse')).rejects.toMatchObject({
      reason: 'signed_out',
    })
    await expect(changeOwnPassword(ilse, 'correct horse', 'short')).rejects.toMatchObject({
      reason: 'invalid',
    })
  })
})
