import { and, eq } from 'drizzle-orm'
import { store } from '@/db/store'
import { countAttempt, forgiveAttempt } from '@/newsroom/people/attempts'
import { isPassword } from '@/newsroom/people/passwords'
import { longestEmail } from '@/newsroom/people/people-rules'
import { startSession } from '@/newsroom/people/sessions'
import { Refusal, type Sentence } from '@/newsroom/refusal'

/** The one answer to every wrong pair, so that it does not tell whose address is known. */
const wrongPair: Sentence = ({ t }) => t('desk.people.wrongPair')

/**
 * Signs in: a new session for the right pair. Refuses any wrong pair with one message and in the same time, and more
 * than SIGN_INS_PER_MINUTE failures from one client address, or for one account, with the wait in words.
 */
export async function signIn(attempt: {
  email: string
  password: string
  address: string
  browser: string
}): Promise<{ sessionId: string; staffId: string }> {
  const email = attempt.email
    .trim()
    .toLowerCase()
    .slice(0, longestEmail + 1)
  const keys = [`address ${attempt.address}`, `account ${email}`]
  await countAttempt(keys)

  const { staff } = store().tables
  const [member] = isStorable(email)
    ? await store()
        .read.select()
        .from(staff)
        .where(and(eq(staff.email, email), eq(staff.disabled, false)))
    : []
  if (!(await isPassword(attempt.password, member?.passwordHash ?? null)) || !member) {
    throw new Refusal('invalid', wrongPair)
  }

  const session = await store().transaction(async (tx) => {
    // Read again: the account may have been disabled, or its password changed, while the hash was computed.
    const [still] = await tx
      .select({ id: staff.id })
      .from(staff)
      .where(
        and(eq(staff.id, member.id), eq(staff.passwordHash, member.passwordHash), eq(staff.disabled, false)),
      )
    if (!still) throw new Refusal('invalid', wrongPair)
    return startSession(tx, member.id, attempt.browser)
  })
  await forgiveAttempt(keys)
  return { sessionId: session.id, staffId: member.id }
}

/** PostgreSQL answers a question with such a character with an error; nobody's address has one. */
function isStorable(email: string): boolean {
  return email.isWellFormed() && !email.includes('\0')
}
