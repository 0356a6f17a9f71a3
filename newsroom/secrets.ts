import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
// Not by “@/”: next.config.mjs loads this file too, and knows no such names.
import { makePrivateFolder } from './folder'

/**
 * The secret called `name` in `folder`, made on first use: 32 random bytes as base64, in a file only its owner can read.
 * Two processes that make it at once end with the same one.
 */
export function keptSecret(folder: string, name: string): string {
  const file = join(folder, name)
  return readSecret(file) ?? makeSecret(folder, file)
}

function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Written whole under a name of its own, then linked into place, which fails when another process was first. */
function makeSecret(folder: string, file: string): string {
  makePrivateFolder(folder)
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  const secret = readSecret(file)
  if (!secret) throw new Error(`${file} is empty. Remove it, and a new secret is made at the next start.`)
  return secret
}
