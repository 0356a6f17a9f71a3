import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import {
  endAllSessions,
  endSession,
  ownSessions,
  sessionSeconds,
  staffOfSession,
  startSession,
} from '@/newsroom/people/sessions'
import { disableStaff, enableStaff, setPassword, setRole } from '@/newsroom/people/staff'
import { aModerator, anAdministrator, aReader } from '@/newsroom/testing/cast'
import { itIs, later, stage } from '@/newsroom/testing/stage'

stage()
let ilse: StaffViewer
beforeEach(async () => {
  itIs('2026-03-02T12:00:00Z')
  ilse = await aModerator()
})

const begin = (viewer: StaffViewer, browser = 'Safari') =>
  store().transaction((tx) => startSession(tx, viewer.staff.id, browser))
const whose = (viewer: StaffViewer) => staffOfSession(viewer.staff.sessionId)

test('a session is that of its staff member, without anything secret', async () => {
  expect(await whose(ilse)).toEqual({
    id: ilse.staff.id,
    name: 'Ilse Brandt',
    email: 'ilse@paper.example',
    role: 'moderator',
  })
})

describe('at the very next request', () => {
  test('a session that was ended is nobody’s', async () => {
    await endSession(ilse, ilse.staff.sessionId)
    expect(await whose(ilse)).toBeNull()
  })

  test('one that has expired is nobody’s', async () => {
    later({ seconds: sessionSeconds, milliseconds: -1 })
    expect(await whose(ilse)).not.toBeNull()
    later({ milliseconds: 1 })
    expect(await whose(ilse)).toBeNull()
    expect(await ownSessions(ilse)).toEqual([])
  })

  test('those of a disabled account are nobody’s, and stay so when it is enabled again', async () => {
    await disableStaff('ilse@paper.example')
    expect(await whose(ilse)).toBeNull()
    await enableStaff('ilse@paper.example')
    expect(await whose(ilse)).toBeNull()
  })

  test('a session of an account that is disabled counts for nothing, however that came about', async () => {
    const former = await aModerator({ email: 'former@paper.example', disabled: true })
    expect(await whose(former)).toBeNull()
  })

  test('another role is the one that counts, in the same session', async () => {
    await setRole('ilse@paper.example', 'author')
    expect(await whose(ilse)).toMatchObject({ role: 'author' })
  })

  test('those before an operator’s new password are nobody’s', async () => {
    await setPassword('ilse@paper.example', 'another horse')
    expect(await whose(ilse)).toBeNull()
  })
})

test.each(['', 'nonsense', '018f0000-0000-7000-8000-000000000000', "' OR 1=1 --"])(
  'there is nobody behind the session %j',
  async (id) => {
    expect(await staffOfSession(id)).toBeNull()
  },
)

test('one’s own live sessions are listed, newest first, and no others', async () => {
  await anAdministrator()
  later({ minutes: 1 })
  const phone = await begin(ilse, 'Safari on a phone')
  later({ minutes: 1 })
  const ended = await begin(ilse)
  await endSession(ilse, ended.id)
  expect(await ownSessions(ilse)).toEqual([
    { id: phone.id, browser: 'Safari on a phone', startedAt: new Date('2026-03-02T12:01:00Z') },
    { id: ilse.staff.sessionId, browser: 'Firefox', startedAt: new Date('2026-03-02T12:00:00Z') },
  ])
  expect(await ownSessions(aReader())).toEqual([])
})

test('ending one leaves the others', async () => {
  const phone = await begin(ilse)
  await endSession(ilse, phone.id)
  expect(await staffOfSession(phone.id)).toBeNull()
  expect(await whose(ilse)).not.toBeNull()
})

test('a session of someone else is not there, also for an administrator', async () => {
  const tomas = await anAdministrator()
  await expect(endSession(tomas, ilse.staff.sessionId)).rejects.toMatchObject({ reason: 'not_found' })
  expect(await whose(ilse)).not.toBeNull()
})

test('ending all ends one’s own, everywhere, and nobody else’s', async () => {
  const tomas = await anAdministrator()
  const phone = await begin(ilse)
  await endAllSessions(ilse)
  expect([await whose(ilse), await staffOfSession(phone.id)]).toEqual([null, null])
  expect(await whose(tomas)).not.toBeNull()
})

test('a reader ends nothing', async () => {
  await expect(endSession(aReader(), ilse.staff.sessionId)).rejects.toMatchObject({ reason: 'signed_out' })
  await expect(endAllSessions(aReader())).rejects.toMatchObject({ reason: 'signed_out' })
  expect(await whose(ilse)).not.toBeNull()
})

test('a new session deletes those of theirs that have expired', async () => {
  const tomas = await anAdministrator()
  later({ seconds: sessionSeconds })
  const { id } = await begin(ilse)
  const rows = await store().read.select().from(store().tables.sessions)
  expect(rows.map((row) => row.id).sort()).toEqual([id, tomas.staff.sessionId].sort())
})
