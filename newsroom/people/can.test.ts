import { describe, expect, test } from 'vitest'
import { allow, canEndSession, canEnterDesk, canModerate, canSetEdition } from '@/newsroom/people/can'
import { type Role, roles, type Viewer } from '@/newsroom/people/people-rules'

const reader: Viewer = { staff: null, address: '192.0.2.10', browserId: null }
const staff = (role: Role): Viewer => ({
  ...reader,
  staff: { id: 'ilse', name: 'Ilse Brandt', email: 'ilse@paper.example', role, sessionId: 'a' },
})
const whoCan = (can: (viewer: Viewer) => boolean) => roles.filter((role) => can(staff(role)))

test.each([
  ['enter the desk', canEnterDesk, ['author', 'moderator', 'editor', 'administrator']],
  ['moderate', canModerate, ['moderator', 'administrator']],
  ['set the edition', canSetEdition, ['administrator']],
] as const)('who can %s', (_, can, allowed) => {
  expect(whoCan(can)).toEqual(allowed)
  expect(can(reader)).toBe(false)
})

test('one can end one’s own session, of whatever role, and nobody else’s', () => {
  for (const role of roles) {
    expect(canEndSession(staff(role), { staffId: 'ilse' })).toBe(true)
    expect(canEndSession(staff(role), { staffId: 'ruth' })).toBe(false)
  }
  expect(canEndSession(reader, { staffId: 'ilse' })).toBe(false)
})

describe('allow', () => {
  test('lets pass what is allowed', () => expect(() => allow(staff('moderator'), true)).not.toThrow())
  test('refuses what is not', () =>
    expect(() => allow(staff('moderator'), false)).toThrow(
      'Your role does not include this. Nothing was changed.',
    ))
  test('asks a reader to sign in, whatever is said to be allowed', () =>
    expect(() => allow(reader, true)).toThrow('Sign in first. Nothing was changed.'))
})
