import { resolve } from 'node:path'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { bundleReaderScript } from './cli/run/reader-script.mjs'

/**
 * Not in TypeScript: for that Next would load its compiler, 100 MB of it, at every start.
 * @type {import('next').NextConfig}
 */
const config = {
  distDir: process.env.POSTBAG_DIST_DIR ?? '.next',
  cacheHandler: resolve('app/page-cache.cjs'),
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  agentRules: false,
  // Images are made in their sizes when they are kept; the address that would resize any is not needed.
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm test` checks the types; a start on a small machine should not pay for it again.
  typescript: { ignoreBuildErrors: true },
  // The name of the reader script holds a hash of what is in it.
  headers: async () => [
    {
      source: '/reader/:file',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  // Else a package-lock.json in a folder above would be part of every action's name, and forms of before would be unknown.
  turbopack: { root: resolve('.') },
  experimental: {
    globalNotFound: true,
    serverActions: { allowedOrigins: sameOriginHosts() },
  },
}

/** The same in every build: a form that was opened before an upgrade then still posts into an action of the new one. */
async function keepFormKey() {
  const { tsImport } = await import('tsx/esm/api')
  try {
    const { keptSecret } = await tsImport('./newsroom/secrets.ts', import.meta.url)
    process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= keptSecret(
      resolve(process.env.DATA_DIR || './data'),
      'form-key',
    )
  } catch {
    // The start says in words what is wrong with the folder; Next makes a key for this build.
  }
}

/** Next compares Origin with Host by itself, after `unread.ts`: it must not refuse what that accepts. */
function sameOriginHosts() {
  const port = process.env.PORT || '3000'
  const site =
    process.env.SITE_URL && URL.canParse(process.env.SITE_URL) ? [new URL(process.env.SITE_URL).host] : []
  return [...site, `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]
}

export default async function configFor(phase) {
  if (phase === PHASE_PRODUCTION_BUILD) {
    await keepFormKey()
    // `next build` by itself must find it, too.
    await bundleReaderScript()
  }
  return config
}
