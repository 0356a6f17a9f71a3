import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { startNode } from '@/e2e/support/process'
import { buildFolder } from '@/e2e/support/site'

const folder = resolve('.test/earlier')
const source = ['app', 'components', 'db', 'drizzle', 'newsroom', 'public', 'cli/run']
const files = ['next.config.mjs', 'package.json', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']
const entries = ['instrumentation.ts']

/** Builds the site in another folder as it may have been before, `changes` undone: promises that folder. */
export async function buildEarlier(changes: [file: string, now: string, before: string][]): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  for (const each of [...source, ...files, ...entries]) cpSync(each, join(folder, each), { recursive: true })
  for (const [file, now, before] of changes) {
    const text = readFileSync(file, 'utf8')
    if (!text.includes(now)) throw new Error(`${file} has no “${now}” any more.`)
    writeFileSync(join(folder, file), text.replaceAll(now, before))
  }
  linkAll('node_modules', join(folder, 'node_modules'))
  const data = join(folder, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'form-key'), formKey())
  const env = {
    POSTBAG_DIST_DIR: buildFolder,
    DATA_DIR: data,
    // Not given, so that it is the data folder's.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: '',
  }
  const next = startNode(['node_modules/next/dist/bin/next', 'build'], env, '', folder)
  if ((await next.ended) !== 0 || !existsSync(join(folder, buildFolder, 'BUILD_ID')))
    throw new Error(`The earlier source could not be built:\n${next.output()}`)
  return folder
}

/** The key with which the build under test was made: an operator's data folder has the same for every build. */
function formKey(): string {
  const manifest: { encryptionKey: string } = JSON.parse(
    readFileSync(join(buildFolder, 'server/server-reference-manifest.json'), 'utf8'),
  )
  return manifest.encryptionKey
}

/** A folder with the same files, of which there is no second copy: a build wants its packages below it. */
function linkAll(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkAll(source, target)
    else if (entry.isFile()) linkSync(source, target)
    else cpSync(source, target, { verbatimSymlinks: true })
  }
}
