import type { MailServer } from '@/newsroom/mail/mail-settings'
import { type Finding, failed, ok, warning } from '@/newsroom/operating/finding'
import { readSettings, type Settings, settingNames } from '@/newsroom/settings'

/** Whether every setting can be used, and goes with the others. Nothing secret is told. */
export function* examineSettings(env: Record<string, string | undefined>): Generator<Finding> {
  const read = readSettings(env)
  if ('problems' in read) {
    for (const problem of read.problems) yield failed('setting', problem)
    return
  }
  for (const name of settingNames)
    yield warningAbout(name, read.settings) ?? ok(name, inUse(name, env, read.settings))
}

function warningAbout(name: string, { siteUrl, host, trustedProxies }: Settings): Finding | undefined {
  const isLocal = /^(localhost|127\..*|::1)$/.test(host)
  const isHttps = siteUrl?.startsWith('https:') ?? false
  if (name === 'SITE_URL' && !siteUrl && !isLocal) {
    return warning(name, 'not set, so forms work at localhost only. Set it to the address that readers use.')
  }
  if (name === 'SITE_URL' && siteUrl && !isHttps && !isLocalName(siteUrl)) {
    return warning(
      name,
      `${siteUrl} is not encrypted: passwords can be read on the way. Serve it over https.`,
    )
  }
  if (name === 'TRUSTED_PROXIES' && isHttps && trustedProxies === 0) {
    return warning(
      name,
      '0, but https needs a proxy in front, and all readers then share its limits. Set it to 1.',
    )
  }
  return undefined
}

function isLocalName(siteUrl: string): boolean {
  return /^(localhost|127\..*|\[::1\])$/.test(new URL(siteUrl).hostname)
}

const secret = ['AUTH_SECRET', 'ADMIN_PASSWORD']

function inUse(name: string, env: Record<string, string | undefined>, settings: Settings): string {
  const given = env[name]
  if (name === 'DATABASE_URL') return withoutPassword(settings.databaseUrl) + (given ? '' : ' (not set)')
  if (name === 'SMTP_URL' && settings.mailServer) return shownServer(settings.mailServer)
  if (name === 'DATA_DIR') return settings.dataDir + (given ? '' : ' (not set)')
  if (given) return secret.includes(name) ? 'set' : given
  const instead = defaultOf(name, settings)
  return instead === undefined ? 'not set' : `not set, so ${instead}`
}

function defaultOf(name: string, settings: Settings): string | number | undefined {
  const defaults: Record<string, string | number> = {
    PORT: settings.port,
    HOST: settings.host,
    SITE_URL: `http://localhost:${settings.port}`,
    AUTH_SECRET: 'the one in DATA_DIR',
    SAMPLE_EDITION: 1,
    TRUSTED_PROXIES: settings.trustedProxies,
    COMMENTS_PER_MINUTE: settings.commentsPerMinute,
    SIGN_INS_PER_MINUTE: settings.signInsPerMinute,
    SMTP_URL: 'mail is written to DATA_DIR/outbox',
  }
  return defaults[name]
}

/** A database's address as it may be shown: the password, wherever PostgreSQL takes one from, is masked. */
function withoutPassword(databaseUrl: string): string {
  if (databaseUrl.startsWith('file:')) return databaseUrl
  const url = new URL(databaseUrl)
  if (url.password) url.password = '***'
  for (const name of url.searchParams.keys()) if (/pass/i.test(name)) url.searchParams.set(name, '***')
  return url.href
}

function shownServer({ host, port, isSecure, login }: MailServer): string {
  const who = login ? `${login.user}:***@` : ''
  return `${isSecure ? 'smtps' : 'smtp'}://${who}${host.includes(':') ? `[${host}]` : host}:${port}`
}
