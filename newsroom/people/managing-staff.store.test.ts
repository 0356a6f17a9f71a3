import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  addColleague,
  changeRole,
  colleague,
  disableColleague,
  enableColleague,
  replacePassword,
} from '@/newsroom/people/managing-staff'
import * as passwords from '@/newsroom/people/passwords'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { staffOfSession } from '@/newsroom/people/sessions'
import { allStaff, disableStaff, setRole } from '@/newsroom/people/staff'
import type { Refusal } from '@/newsroom/refusal'
import { aModerator, anAdministrator, anAuthor, anEditor, aQuickHash, aReader } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'
import { wordsOf } from '@/newsroom/words/words-rules'

stage()

/** Hashing is tested elsewhere, and takes time. */
beforeEach(() => {
  vi.spyOn(passwords, 'hashPassword').mockImplementation((password) => {
    passwords.refuseLength(password)
    return aQuickHash(password)
  })
})

const account = { email: 'lena@paper.example', name: 'Lena Farkas', role: 'editor', password: '' }
const thrown = (refused: Promise<unknown>): Promise<Refusal> =>
  refused.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error) => error,
  )
const nobody = '01890000-0000-7000-8000-000000000000'

describe('an administrator', () => {
  let tomas: StaffViewer
  let ilse: StaffViewer
  beforeEach(async () => {
    tomas = await anAdministrator()
    ilse = await aModerator()
  })
  const stored = () => colleague(tomas, ilse.staff.id)

  test('adds a colleague, whose password is made and told once', async () => {
    const { member, password } = await addColleague(tomas, account)
    expect(member).toMatchObject({ email: 'lena@paper.example', role: 'editor' })
    expect(password).toMatch(/^[\w-]{20}$/)
  })

  test('adds a colleague with a typed password, which is not told', async () => {
    expect(await addColleague(tomas, { ...account, password: 'eight-letters' })).toMatchObject({
      password: null,
    })
  })

  test('is refused an e-mail that has an account', async () => {
    await expect(addColleague(tomas, { ...account, email: 'ILSE@paper.example' })).rejects.toMatchObject({
      reason: 'invalid',
      fields: { email: ['ilse@paper.example has an account already.'] },
    })
  })

  test('is refused in the language of the edition', async () => {
    const french = wordsOf({ language: 'fr', digits: 'latn', timeZone: 'UTC' })
    const taken = await thrown(addColleague(tomas, { ...account, email: 'ilse@paper.example' }))
    expect(taken.in(french).fields).toEqual({ email: ['ilse@paper.example a déjà un compte.'] })
    const misshapen = await thrown(addColleague(tomas, { ...account, email: 'lena', name: '' }))
    expect(misshapen.in(french).fields).toEqual({
      email: ['Ce n’est pas une adresse électronique.'],
      name: ['Écrivez le nom.'],
    })
  })

  test('changes a role', async () => {
    await changeRole(tomas, { id: ilse.staff.id, role: 'editor', was: 'moderator' })
    expect(await stored()).toMatchObject({ role: 'editor' })
  })

  test('is told when somebody changed the role meanwhile', async () => {
    await setRole('ilse@paper.example', 'author')
    await expect(
      changeRole(tomas, { id: ilse.staff.id, role: 'editor', was: 'moderator' }),
    ).rejects.toMatchObject({ reason: 'stale', fields: { role: [expect.stringContaining('author')] } })
    expect(await stored()).toMatchObject({ role: 'author' })
  })

  test('disables a colleague, whose sessions end, and enables them again', async () => {
    await disableColleague(tomas, ilse.staff.id)
    expect(await stored()).toMatchObject({ disabled: true })
    expect(await staffOfSession(ilse.staff.sessionId)).toBeNull()
    await enableColleague(tomas, ilse.staff.id)
    expect(await stored()).toMatchObject({ disabled: false })
    expect(await staffOfSession(ilse.staff.sessionId)).toBeNull()
  })

  test('gives a colleague another password, and their sessions end', async () => {
    const { password } = await replacePassword(tomas, { id: ilse.staff.id, password: '' })
    expect(password).not.toBeNull()
    expect(await staffOfSession(ilse.staff.sessionId)).toBeNull()
  })

  test('cannot change their own account here', async () => {
    const { id } = tomas.staff
    for (const change of [
      () => disableColleague(tomas, id),
      () => changeRole(tomas, { id, role: 'editor', was: 'administrator' }),
      () => replacePassword(tomas, { id, password: '' }),
    ])
      await expect(change()).rejects.toMatchObject({ reason: 'not_allowed' })
    expect(await colleague(tomas, id)).toMatchObject({ role: 'administrator', disabled: false })
  })

  test('never takes the last administrator away, not even with a session from before', async () => {
    const ruth = await anAdministrator({ email: 'ruth@paper.example' })
    await disableStaff('tomas@paper.example')
    await expect(disableColleague(tomas, ruth.staff.id)).rejects.toMatchObject({ reason: 'not_allowed' })
    expect(await colleague(tomas, ruth.staff.id)).toMatchObject({ disabled: false })
  })

  test('is told of an account that does not exist', async () => {
    await expect(disableColleague(tomas, nobody)).rejects.toMatchObject({ reason: 'not_found' })
    expect(await colleague(tomas, nobody)).toBeNull()
  })
})

describe.each([
  ['a reader', async () => aReader(), 'signed_out'],
  ['an author', () => anAuthor(), 'not_allowed'],
  ['a moderator', () => aModerator({ email: 'other@paper.example' }), 'not_allowed'],
  ['an editor', () => anEditor(), 'not_allowed'],
] as const)('%s', (_, actor, reason) => {
  test('changes nothing of the staff', async () => {
    const { staff } = await aModerator()
    const viewer = await actor()
    const before = await allStaff()
    for (const change of [
      () => addColleague(viewer, account),
      () => changeRole(viewer, { id: staff.id, role: 'editor', was: 'moderator' }),
      () => disableColleague(viewer, staff.id),
      () => enableColleague(viewer, staff.id),
      () => replacePassword(viewer, { id: staff.id, password: 'eight-letters' }),
    ])
      await expect(change()).rejects.toMatchObject({ reason })
    expect(await allStaff()).toEqual(before)
    expect(await colleague(viewer, staff.id)).toBeNull()
  })
})
