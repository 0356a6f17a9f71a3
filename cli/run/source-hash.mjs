import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All that a build reads. A folder stands for everything in it. */
const parts = [
  ...['package.json', 'package-lock.json', 'next.config.mjs', 'postcss.config.mjs', 'tsconfig.json'],
  ...['instrumentation.ts', 'instrumentation-client.ts'],
  ...['app', 'components', 'newsroom', 'db', 'drizzle', 'cli/run/reader-script.mjs'],
]

/** Tests, editors' leftovers, and what bundling the reader script writes are not source. */
const isSource = (path) => !/\.test\.\w+$|(^|\/)\.|~$|(^|\/)script-address\.json$/.test(path)

/** The hash of the names and contents of all that a build of this checkout reads; the same for the same source. */
export function sourceHash(root = '.') {
  const hash = createHash('sha256')
  for (const path of parts.flatMap((part) => filesOf(root, part)).sort()) {
    const contents = readFileSync(join(root, path))
    hash.update(`${path}\0${contents.length}\0`).update(contents)
  }
  return hash.digest('hex')
}

function filesOf(root, path) {
  const full = join(root, path)
  if (!isSource(path) || !existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full).flatMap((name) => filesOf(root, `${path}/${name}`))
}
