import { and, asc, count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Reader, store, type Writer } from '@/db/store'
import { cleanName } from '@/newsroom/comments/comment-rules'
import { lengthOf } from '@/newsroom/comments/length-rules'
import { newId } from '@/newsroom/ids'
import { countAttempt, forgiveAttempt } from '@/newsroom/people/attempts'
import { allow, canEnterDesk } from '@/newsroom/people/can'
import { hashPassword, isPassword } from '@/newsroom/people/passwords'
import {
  isPasswordLength,
  limitsInWords,
  longestEmail,
  longestStaffName,
  type Role,
  roles,
  type StaffMember,
  type Viewer,
} from '@/newsroom/people/people-rules'
import { endSessionsOf } from '@/newsroom/people/sessions'
import { Refusal, type Sentence } from '@/newsroom/refusal'
import { fieldErrors } from '@/newsroom/shape'
import { englishIn, type Words } from '@/newsroom/words/words-rules'

/** What an account needs. */
export function accountShape({ t }: Words) {
  return z.object({
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(longestEmail, t('desk.people.emailTooLong'))
      .pipe(z.email(t('desk.people.emailWrong'))),
    name: z
      .string()
      .transform(cleanName)
      .pipe(
        z
          .string()
          .min(1, t('desk.people.noName'))
          .refine(
            (name) => lengthOf(name) <= longestStaffName,
            t('desk.people.nameTooLong', { most: longestStaffName }),
          ),
      ),
    role: z.enum(roles, t('desk.people.noSuchRole')),
  })
}

/** The form that makes the first administrator. */
export function setUpShape(words: Words) {
  return accountShape(words)
    .omit({ role: true })
    .extend({
      token: z.string(),
      password: z.string().refine(isPasswordLength, limitsInWords(words)),
    })
}

/** The form for one's own new password. */
export function ownPasswordShape(words: Words) {
  return z.object({
    present: z.string().min(1, words.t('desk.people.noPresent')),
    next: z.string().refine(isPasswordLength, limitsInWords(words)),
  })
}

/** Everyone who has an account, disabled ones too, in the order in which they joined. */
export async function allStaff(): Promise<(StaffMember & { disabled: boolean })[]> {
  const { staff } = store().tables
  const rows = await store().read.select().from(staff).orderBy(asc(staff.joinedAt), asc(staff.id))
  return rows.map(({ id, email, name, role, disabled }) => ({ id, email, name, role, disabled }))
}

/** How many accounts there are, disabled ones too. */
export async function staffCount(read: Reader = store().read): Promise<number> {
  const { staff } = store().tables
  const [row] = await read.select({ number: count() }).from(staff)
  return row?.number ?? 0
}

/** Adds an account. Refuses an e-mail that has one, and what is not in shape. For the operator, who needs no role. */
export async function addStaff(account: {
  email: string
  name: string
  role: string
  password: string
}): Promise<StaffMember> {
  const member = await preparedAccount(account)
  return store().transaction((tx) => insertAccount(tx, member))
}

/** Adds the first account, an administrator. Refuses when there is one already. For the operator; see `set-up.ts`. */
export async function addFirstAdministrator(account: {
  email: string
  name: string
  password: string
}): Promise<StaffMember> {
  const member = await preparedAccount({ ...account, role: 'administrator' })
  return store().transaction(async (tx) => {
    if ((await staffCount(tx)) > 0) {
      throw new Refusal('not_allowed', ({ t }) => t('desk.people.linkUsed'))
    }
    return insertAccount(tx, member)
  })
}

/** Gives the account of `email` another password and ends its sessions. For the operator. */
export async function setPassword(email: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await changeAccount(email, { passwordHash })
}

/** Disables the account of `email` and ends its sessions. Refuses for the only administrator who can sign in. */
export async function disableStaff(email: string): Promise<void> {
  await changeAccount(email, { disabled: true })
}

/** Lets the account of `email` sign in again. */
export async function enableStaff(email: string): Promise<void> {
  await changeAccount(email, { disabled: false })
}

/** Gives the account of `email` another role; it acts at their next request. */
export async function setRole(email: string, role: Role): Promise<void> {
  await changeAccount(email, { role })
}

/**
 * One's own password: the present one must be right. Ends every other session of theirs. Refuses, as signing in does,
 * many wrong ones in a minute.
 */
export async function changeOwnPassword(viewer: Viewer, present: string, next: string): Promise<void> {
  const member = viewer.staff
  if (!member) throw new Refusal('signed_out', ({ t }) => t('desk.refusals.signedOut'))
  const keys = [`account ${member.email}`]
  await countAttempt(keys)
  const { staff } = store().tables
  const [row] = await store().read.select().from(staff).where(eq(staff.id, member.id))
  if (!(await isPassword(present, row?.passwordHash ?? null))) {
    throw new Refusal('invalid', ({ t }) => t('desk.people.passwordNotChanged'), {
      present: [({ t }) => t('desk.people.wrongPresent')],
    })
  }
  await forgiveAttempt(keys)
  const passwordHash = await hashPassword(next)
  await store().transaction(async (tx) => {
    allow(viewer, canEnterDesk(viewer))
    const changed = await tx
      .update(staff)
      .set({ passwordHash })
      .where(and(eq(staff.id, member.id), eq(staff.passwordHash, row?.passwordHash ?? '')))
      .returning()
    if (changed.length === 0) throw new Refusal('stale', ({ t }) => t('desk.people.passwordOvertaken'))
    await endSessionsOf(tx, member.id, { except: member.sessionId })
  })
}

/** An account as it is to be stored, its password hashed. Refuses what is not in shape. */
export async function preparedAccount(account: {
  email: string
  name: string
  role: string
  password: string
}) {
  const parsed = accountShape(englishIn('UTC')).safeParse(account)
  if (!parsed.success)
    throw new Refusal('invalid', ({ t }) => t('desk.people.notMade'), besideFields(account))
  return { ...parsed.data, passwordHash: await hashPassword(account.password) }
}

/** What is wrong with an account, beside each field, for whichever language it is asked in. */
function besideFields(account: object): Record<string, Sentence[]> {
  const problemsIn = (words: Words) => {
    const { error } = accountShape(words).safeParse(account)
    return error ? fieldErrors(error) : {}
  }
  return Object.fromEntries(
    Object.keys(problemsIn(englishIn('UTC'))).map((field) => [
      field,
      [(words: Words) => problemsIn(words)[field]?.[0] ?? ''],
    ]),
  )
}

/** Stores an account, as part of `tx`. Refuses an e-mail that has one. */
export async function insertAccount(
  tx: Writer,
  member: Omit<StaffMember, 'id'> & { passwordHash: string },
): Promise<StaffMember> {
  const { staff } = store().tables
  const id = newId()
  const added = await tx
    .insert(staff)
    .values({ ...member, id, disabled: false, joinedAt: new Date() })
    .onConflictDoNothing()
    .returning()
  if (added.length === 0) {
    throw new Refusal('invalid', ({ t }) => t('desk.people.notMade'), {
      email: [({ t }) => t('desk.people.hasAccount', { email: member.email })],
    })
  }
  return { id, email: member.email, name: member.name, role: member.role }
}

async function changeAccount(email: string, change: AccountChange): Promise<void> {
  await store().transaction(async (tx) => {
    const { staff } = store().tables
    const address = email.trim().toLowerCase()
    const [before] = await tx.select().from(staff).where(eq(staff.email, address))
    if (!before)
      throw new Refusal('not_found', `Nobody has the e-mail ${address}. “staff list” shows who is there.`)
    await applyToAccount(tx, before, change)
  })
}

export interface AccountChange {
  passwordHash?: string
  disabled?: boolean
  role?: Role
}

/**
 * Changes an account, as part of `tx`; disabling it or giving it another password ends its sessions. Refuses what would
 * leave no administrator who can sign in.
 */
export async function applyToAccount(
  tx: Writer,
  before: { id: string; role: Role; disabled: boolean },
  change: AccountChange,
): Promise<void> {
  const { staff } = store().tables
  await tx.update(staff).set(change).where(eq(staff.id, before.id))
  if (before.role === 'administrator' && !before.disabled) await refuseNoAdministrator(tx)
  if (change.disabled || change.passwordHash) await endSessionsOf(tx, before.id)
}

/** Thrown inside the transaction, which takes the change back. */
async function refuseNoAdministrator(tx: Writer): Promise<void> {
  const { staff } = store().tables
  const left = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.role, 'administrator'), eq(staff.disabled, false)))
    .limit(1)
  if (left.length === 0) {
    throw new Refusal('not_allowed', ({ t }) => t('desk.people.lastAdministrator'))
  }
}
