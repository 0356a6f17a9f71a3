import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runQuietly } from './run-quietly.mjs'
import { Failure } from './step.mjs'

// First the one without windows: the tests need none, and it asks less of the processor.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const installMs = 5 * 60_000

/**
 * Promises the path of a Chromium that starts: CHROMIUM_PATH, else one that is already here, else Playwright's,
 * else Debian's package, the last two installed when they can be.
 */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (await starts(asked)) return asked
    throw new Failure(
      `CHROMIUM_PATH is "${asked}", and no Chromium starts from there. Correct it or leave it unset.`,
    )
  }
  const found = (await playwrights()) ?? (await onPath())
  if (found) return found
  await runQuietly(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    timeout: installMs,
  })
  const installed = (await playwrights()) ?? (await debians())
  if (installed) return installed
  throw new Failure(
    'There is no Chromium, and none could be installed: install one, or set CHROMIUM_PATH to its program.',
  )
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && (await starts(path)) ? path : undefined
}

async function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    if (await starts(path)) return path
  }
  return undefined
}

async function debians() {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300']
  const run = ([program, ...args]) => runQuietly(program, args)
  // An update fails when one of several sources does; what it did fetch is often enough.
  await run([...apt, 'update'])
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code } = await run([...apt, 'install', '-y', '--no-install-recommends', name])
    if (code === 0) return onPath()
  }
  return undefined
}

/** A file that is there may still be a stub that only says how to install the real one, or lack its libraries. */
async function starts(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return (await runQuietly(path, ['--version'], { timeout: 20_000 })).code === 0
}
