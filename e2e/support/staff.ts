import type { Account } from '@/e2e/support/desk'
import type { Site } from '@/e2e/support/site'
import { expect } from '@/e2e/support/test'

export type Role = 'author' | 'moderator' | 'editor' | 'administrator'

/** A new account, made as an operator makes it. */
export async function addStaff(site: Site, name: string, role: Role): Promise<Account> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@desk.example`
  const password = `the password of ${name}`
  const args = ['staff', 'add', '--email', email, '--name', name, '--role', role, '--password-stdin']
  const added = await site.cli(args, `${password}\n`)
  expect(added.code, added.stderr).toBe(0)
  return { email, password }
}

/** A second moderator of the site, for whatever needs two. */
export function colleague(site: Site): Promise<Account> {
  const known = colleagues.get(site)
  if (known) return known
  const adding = addStaff(site, 'Cleo Colleague', 'moderator')
  colleagues.set(site, adding)
  return adding
}

const colleagues = new WeakMap<Site, Promise<Account>>()
