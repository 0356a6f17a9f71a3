import { createHmac, timingSafeEqual } from 'node:crypto'
import { addFirstAdministrator, staffCount } from '@/newsroom/people/staff'
import { Refusal } from '@/newsroom/refusal'

/** The token of the one-time link that makes the first administrator: it opens nothing once anyone has an account. */
export function setUpToken(secret: string): string {
  return createHmac('sha256', secret).update('the first administrator').digest('base64url')
}

/** Whether `token` opens the set-up page now. */
export async function isSetUpToken(token: string, secret: string): Promise<boolean> {
  return isGenuine(token, secret) && (await staffCount()) === 0
}

/** Makes the first administrator for whoever holds the link's token. Refuses another token, and when there is an account. */
export async function setUpFirstAdministrator(
  { token, ...account }: { token: string; name: string; email: string; password: string },
  secret: string,
): Promise<void> {
  if (!isGenuine(token, secret)) {
    throw new Refusal('not_allowed', ({ t }) => t('desk.people.linkOver'))
  }
  await addFirstAdministrator(account)
}

function isGenuine(token: string, secret: string): boolean {
  const given = Buffer.from(token)
  const right = Buffer.from(setUpToken(secret))
  return given.length === right.length && timingSafeEqual(given, right)
}
