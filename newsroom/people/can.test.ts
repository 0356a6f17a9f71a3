import { describe, expect, test } from 'vitest'
import {
  allow,
  canComposeFront,
  canEdit,
  canEditAuthor,
  canEditMedia,
  canEditPages,
  canEndSession,
  canEnterDesk,
  canManageStaff,
  canModerate,
  canPublish,
  canSetEdition,
  canWrite,
} from '@/newsroom/people/can'
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
  ['write', canWrite, ['author', 'editor', 'administrator']],
  ['publish', canPublish, ['editor', 'administrator']],
  ['compose the front page', canComposeFront, ['editor', 'administrator']],
  ['edit standing pages', canEditPages, ['editor', 'administrator']],
  ['manage staff', canManageStaff, ['administrator']],
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

test.each([
  ['manuscript', (viewer: Viewer, owner: string | null) => canEdit(viewer, { ownerId: owner })],
  ['picture', (viewer: Viewer, owner: string | null) => canEditMedia(viewer, { staffId: owner })],
  ['author’s page', (viewer: Viewer, owner: string | null) => canEditAuthor(viewer, { staffId: owner })],
])('who can edit a %s: whose it is, if they write; editors and administrators', (_, can) => {
  expect(whoCan((viewer) => can(viewer, 'ilse'))).toEqual(['author', 'editor', 'administrator'])
  for (const owner of ['ruth', null])
    expect(whoCan((viewer) => can(viewer, owner))).toEqual(['editor', 'administrator'])
  expect(can(reader, 'ilse')).toBe(false)
  expect(can(reader, null)).toBe(false)
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
