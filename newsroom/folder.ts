import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that only its owner can look into, and those above it that are missing; one that exists stays as it is.
 * Step by step: Node's own recursive way never ends in a place such as /proc, where nothing can be made.
 */
export function makePrivateFolder(path: string): void {
  if (existsSync(path)) return
  makePrivateFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process was first.
    if (!existsSync(path)) throw error
  }
}
