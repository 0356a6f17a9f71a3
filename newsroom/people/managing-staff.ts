import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { store } from '@/db/store'
import { allow, canManageStaff } from '@/newsroom/people/can'
import { generatedPassword, hashPassword } from '@/newsroom/people/passwords'
import {
  isPasswordLength,
  limitsInWords,
  type Role,
  roles,
  type StaffMember,
  type Viewer,
} from '@/newsroom/people/people-rules'
import {
  type AccountChange,
  accountShape,
  applyToAccount,
  insertAccount,
  preparedAccount,
} from '@/newsroom/people/staff'
import { Refusal } from '@/newsroom/refusal'
import type { Words } from '@/newsroom/words/words-rules'

const accountId = ({ t }: Words) => z.uuid(t('desk.people.noAccount'))

/** The form that disables an account, or enables it again. */
export function accountIdShape(words: Words) {
  return z.object({ id: accountId(words) })
}

/** Empty: one is made. */
const passwordOrNone = (words: Words) =>
  z.string().refine((password) => password === '' || isPasswordLength(password), limitsInWords(words))

/** The form that adds somebody to the staff. */
export function colleagueShape(words: Words) {
  return accountShape(words).extend({ password: passwordOrNone(words) })
}

/** The form that gives a colleague another password. */
export function newPasswordShape(words: Words) {
  return z.object({ id: accountId(words), password: passwordOrNone(words) })
}

/** The form that gives a colleague another role; `was` is the one that was on the screen. */
export function roleShape(words: Words) {
  return z.object({
    id: accountId(words),
    role: z.enum(roles, words.t('desk.people.chooseRole')),
    was: z.enum(roles, words.t('desk.people.openAgain')),
  })
}

/** Somebody's account, and how it stands. */
export type Colleague = StaffMember & { disabled: boolean; joinedAt: Date }

/** A member of the staff by id, for whoever manages them; null for nobody, and for all other viewers. */
export async function colleague(viewer: Viewer, id: string): Promise<Colleague | null> {
  if (!canManageStaff(viewer) || !z.uuid().safeParse(id).success) return null
  const { staff } = store().tables
  const [row] = await store().read.select().from(staff).where(eq(staff.id, id))
  return row
    ? {
        id: row.id,
        email: row.email,
        name: row.name,
        role: row.role,
        disabled: row.disabled,
        joinedAt: row.joinedAt,
      }
    : null
}

/**
 * Adds somebody to the staff. With no password given, one is made and returned: nobody can read it again. Refuses all but
 * administrators, an e-mail that has an account, and what is not in shape.
 */
export async function addColleague(
  viewer: Viewer,
  { password: given, ...account }: { email: string; name: string; role: string; password: string },
): Promise<{ member: StaffMember; password: string | null }> {
  allow(viewer, canManageStaff(viewer))
  const password = given || generatedPassword()
  const prepared = await preparedAccount({ ...account, password })
  const member = await store().transaction((tx) => {
    allow(viewer, canManageStaff(viewer))
    return insertAccount(tx, prepared)
  })
  return { member, password: given ? null : password }
}

/**
 * Gives a colleague another role; it acts at their next request. Refuses all but administrators, one's own, a role that
 * somebody changed meanwhile, and what would leave no administrator.
 */
export async function changeRole(
  viewer: Viewer,
  { id, role, was }: { id: string; role: Role; was: Role },
): Promise<void> {
  await change(viewer, id, { role }, (before) => {
    if (before.role !== was && before.role !== role)
      throw new Refusal('stale', ({ t }) => t('desk.people.roleNotChanged'), {
        role: [
          ({ t }) =>
            t('desk.people.roleOvertaken', {
              before: t(`desk.roles.name.${before.role}`),
              role: t(`desk.roles.name.${role}`),
            }),
        ],
      })
  })
}

/** Signs a colleague out everywhere, and lets them sign in no more. Refuses as `changeRole` does. */
export async function disableColleague(viewer: Viewer, id: string): Promise<void> {
  await change(viewer, id, { disabled: true })
}

/** Lets a colleague sign in again. Refuses all but administrators. */
export async function enableColleague(viewer: Viewer, id: string): Promise<void> {
  await change(viewer, id, { disabled: false })
}

/**
 * Gives a colleague another password and ends their sessions. With none given, one is made and returned: nobody can read
 * it again. Refuses all but administrators, and one's own, which needs the present one.
 */
export async function replacePassword(
  viewer: Viewer,
  { id, password: given }: { id: string; password: string },
): Promise<{ password: string | null }> {
  allow(viewer, canManageStaff(viewer))
  const password = given || generatedPassword()
  await change(viewer, id, { passwordHash: await hashPassword(password) })
  return { password: given ? null : password }
}

async function change(
  viewer: Viewer,
  id: string,
  change: AccountChange,
  judge: (before: { role: Role }) => void = () => {},
): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canManageStaff(viewer))
    // Whoever shuts themselves out by mistake cannot mend it.
    if (viewer.staff?.id === id) {
      throw new Refusal('not_allowed', ({ t }) => t('desk.people.ownAccount'))
    }
    const { staff } = store().tables
    const [before] = await tx.select().from(staff).where(eq(staff.id, id))
    if (!before) throw new Refusal('not_found', ({ t }) => t('desk.people.noAccountNow'))
    judge(before)
    await applyToAccount(tx, before, change)
  })
}
