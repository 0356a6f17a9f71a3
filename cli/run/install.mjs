import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { runQuietly } from './run-quietly.mjs'
import { Failure } from './step.mjs'

const quietly = ['--no-audit', '--no-fund', '--update-notifier=false', '--loglevel=error']
// A tool that only the tests need may ask for a newer Node than the site; that must not keep the site from starting.
const engines = ['--engine-strict=false']
const marker = 'node_modules/.postbag-installed'

/**
 * Installs what package-lock.json asks for, development tools included, when node_modules is not already that.
 * Promises whether it installed. Refuses a Node that is too old.
 */
export async function installDependencies() {
  refuseOldNode()
  if (isInstalled()) return false
  return oneAtATime(async () => {
    if (isInstalled()) return false
    const npm = npmProgram()
    const { code, output } = await runQuietly(npm.program, [
      ...npm.args,
      'ci',
      '--include=dev',
      ...quietly,
      ...engines,
    ])
    if (code !== 0) {
      throw new Failure(
        'Installing failed: npm ci says why above. Mend that and run the command again.',
        output,
      )
    }
    writeFileSync(marker, wanted())
    return true
  })
}

/** Native modules are built for one major version of Node. */
function wanted() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  return `${lock} node ${process.versions.node.split('.')[0]}\n`
}

function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === wanted()
  if (!holdsAllThatIsLocked()) return false
  try {
    writeFileSync(marker, wanted())
  } catch {
    // Installed by another user, as in an image: then it is compared again at the next start.
  }
  return true
}

/** True when npm's own record of node_modules has every locked package in its locked version. */
function holdsAllThatIsLocked() {
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  )
}

/** npm tells its scripts where it is. Another package manager says it in the same way, but has no `ci`. */
function npmProgram() {
  const path = process.env.npm_execpath
  if (path && basename(path) === 'npm-cli.js') return { program: process.execPath, args: [path] }
  return { program: 'npm', args: [] }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  throw new Failure(
    `Postbag needs Node 20.9 or newer, and this is ${process.version}. Install a newer one from nodejs.org.`,
  )
}
