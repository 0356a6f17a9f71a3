import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { lengthOf } from '@/newsroom/comments/length-rules'
import {
  type MailSender,
  type MailServer,
  mailSenderShape,
  mailServerShape,
} from '@/newsroom/mail/mail-settings'
import { passwordLength } from '@/newsroom/people/people-rules'

function wholeNumber(fallback: number, most: number) {
  const sentence = `must be a whole number from 0 to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .refine((number) => number <= most, sentence)
    .default(fallback)
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(text)
  const nothingElse = pathname === '/' && search + hash + username + password === ''
  return /^https?:$/.test(protocol) && hostname !== '' && nothingElse && !/[?#]/.test(text)
}

function isDatabase(text: string): boolean {
  if (/^postgres(ql)?:\/\//.test(text)) return URL.canParse(text) && new URL(text).pathname.length > 1
  return /^file:./.test(text) && text !== 'file::memory:'
}

const shape = z.object({
  PORT: wholeNumber(3000, 65535),
  HOST: z
    .string()
    .refine(
      (host) => isIP(host) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host),
      'must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0',
    )
    .default('127.0.0.1'),
  SITE_URL: z
    .string()
    .refine(isOrigin, 'must be an origin such as https://news.example, without a path')
    .transform((text) => new URL(text).origin)
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine(isDatabase, 'must be file:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME')
    .optional(),
  AUTH_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  ADMIN_PASSWORD: z
    .string()
    .refine(
      (given) => lengthOf(given) >= passwordLength.least,
      `must have at least ${passwordLength.least} characters`,
    )
    .refine(
      (given) => lengthOf(given) <= passwordLength.most,
      `may have at most ${passwordLength.most} characters`,
    )
    .optional(),
  SAMPLE_EDITION: z.enum(['0', '1'], 'must be 0 or 1').default('1'),
  TRUSTED_PROXIES: wholeNumber(0, 10),
  COMMENTS_PER_MINUTE: wholeNumber(5, 1_000_000),
  SIGN_INS_PER_MINUTE: wholeNumber(10, 1_000_000),
  SMTP_URL: mailServerShape.optional(),
  MAIL_FROM: mailSenderShape.optional(),
})

/** Each setting's name in the environment, in the order of the README. */
export const settingNames = Object.keys(shape.shape)

const secretNames = ['DATABASE_URL', 'AUTH_SECRET', 'ADMIN_PASSWORD', 'SMTP_URL']

/** What the operator has set, checked; see the README for each. */
export interface Settings {
  port: number
  host: string
  /** The public origin when the operator set one. */
  siteUrl: string | undefined
  /** An absolute path. */
  dataDir: string
  databaseUrl: string
  authSecret: string | undefined
  firstAdministrator: { email: string; password: string } | undefined
  sampleEdition: boolean
  trustedProxies: number
  commentsPerMinute: number
  signInsPerMinute: number
  /** Where mail is handed in; without it each is written to a file. */
  mailServer: MailServer | undefined
  mailFrom: MailSender | undefined
}

/** The settings in `env`, or a line for each that is wrong. A setting that is empty counts as not set. */
export function readSettings(
  env: Record<string, string | undefined>,
): { settings: Settings } | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  const issues = parsed.success ? [] : parsed.error.issues
  const problems = issues.map(({ path: [name], message }) => `${shown(String(name), given)} ${message}.`)
  if (Boolean(given.ADMIN_EMAIL) !== Boolean(given.ADMIN_PASSWORD)) {
    problems.push('ADMIN_EMAIL and ADMIN_PASSWORD go together: set both or neither.')
  }
  if (given.SMTP_URL && !given.MAIL_FROM) {
    problems.push('SMTP_URL needs MAIL_FROM: set the address that mail is to come from.')
  }
  if (!parsed.success || problems.length > 0) return { problems }

  const set = parsed.data
  const dataDir = resolve(set.DATA_DIR)
  return {
    settings: {
      port: set.PORT,
      host: set.HOST,
      siteUrl: set.SITE_URL,
      dataDir,
      databaseUrl: set.DATABASE_URL ?? `file:${resolve(dataDir, 'postbag.db')}`,
      authSecret: set.AUTH_SECRET,
      firstAdministrator:
        set.ADMIN_EMAIL && set.ADMIN_PASSWORD
          ? { email: set.ADMIN_EMAIL.toLowerCase(), password: set.ADMIN_PASSWORD }
          : undefined,
      sampleEdition: set.SAMPLE_EDITION === '1',
      trustedProxies: set.TRUSTED_PROXIES,
      commentsPerMinute: set.COMMENTS_PER_MINUTE,
      signInsPerMinute: set.SIGN_INS_PER_MINUTE,
      mailServer: set.SMTP_URL,
      mailFrom: set.MAIL_FROM,
    },
  }
}

/** The name, and what it is set to unless that is a secret. */
function shown(name: string, given: Record<string, string | undefined>): string {
  if (secretNames.includes(name)) return name
  return `${name} is “${given[name]?.replace(/\s+/g, ' ').slice(0, 80)}”, and it`
}

/** Settings that Postbag cannot run with: a line for each. */
export class BadSettings extends Error {
  override name = 'BadSettings'
}

let current: Settings | undefined

/**
 * The settings of this process. Throws `BadSettings` with all their problems, a line each. While the site is built they
 * are the defaults, whatever is set: nothing that is built is served, and the start says what is wrong.
 */
export function settings(): Settings {
  if (current) return current
  const read = readSettings(process.env.NEXT_PHASE === 'phase-production-build' ? {} : process.env)
  if ('problems' in read) throw new BadSettings(read.problems.join('\n'))
  current = read.settings
  return current
}
