import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/**
 * Adds what `.env` says to process.env, by Next's own rules: what the environment already says wins.
 * Returns false, and does nothing, while Next is not installed.
 */
export function readEnvFile({ development = false } = {}) {
  if (!existsSync('node_modules/@next/env')) return false
  const { loadEnvConfig } = createRequire(resolve('package.json'))('@next/env')
  loadEnvConfig(process.cwd(), development, { info() {}, error: console.error })
  return true
}
