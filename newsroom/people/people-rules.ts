import { lengthOf } from '@/newsroom/comments/length-rules'
import type { Words } from '@/newsroom/words/words-rules'

export const roles = ['author', 'moderator', 'editor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Someone who can sign in, as the rest of Postbag sees them: without their password. */
export interface StaffMember {
  id: string
  name: string
  email: string
  role: Role
}

/** Whoever makes a request. */
export interface Viewer {
  /** The staff member of a live session; null for a reader. */
  staff: (StaffMember & { sessionId: string }) | null
  /** The client's network address, as far as TRUSTED_PROXIES lets it be known. */
  address: string
  /** The identifier in this browser's signed cookie; null when it has none. */
  browserId: string | null
}

/** Whoever makes a request, known to be staff. */
export type StaffViewer = Viewer & { staff: NonNullable<Viewer['staff']> }

/** The limits of a password, in code points: eight characters at least (NIST SP 800-63B), 200 at most so that hashing stays quick. */
export const passwordLength = { least: 8, most: 200 }

/** The sentence for a password outside the limits. */
export function limitsInWords({ t }: Words): string {
  return t('desk.people.passwordLimits', passwordLength)
}

/** Whether a password is within the limits. */
export function isPasswordLength(password: string): boolean {
  const length = lengthOf(password)
  return length >= passwordLength.least && length <= passwordLength.most
}

/** The most that mail allows an address (RFC 5321), in characters. */
export const longestEmail = 254

/** The most code points of a staff member's name. */
export const longestStaffName = 60
