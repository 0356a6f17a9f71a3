import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explain, Failure } from './step.mjs'

const source = 'components/reader/reader.ts'
const addressFile = 'components/reader/script-address.json'
const folder = 'public/reader'

/**
 * Bundles the script of the readers' pages into public/reader, named by its contents, and tells components/ its address.
 * Promises that address. With `removeOlder`, earlier ones go: a running site may still need them, so only its own build asks for that.
 */
export async function bundleReaderScript({ removeOlder = false } = {}) {
  const contents = await bundled()
  const name = `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.js`
  mkdirSync(folder, { recursive: true })
  writeWhenChanged(`${folder}/${name}`, contents)
  if (removeOlder) {
    for (const other of readdirSync(folder)) if (other !== name) rmSync(`${folder}/${other}`, { force: true })
  }
  const src = `/reader/${name}`
  // A file that is written again makes a development server render everything again.
  writeWhenChanged(addressFile, Buffer.from(`{ "src": "${src}" }\n`))
  return src
}

async function bundled() {
  const { buildSync, formatMessagesSync } = await import('esbuild')
  try {
    // The synchronous call leaves no service process behind.
    const { outputFiles } = buildSync({
      entryPoints: [source],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
      write: false,
      logLevel: 'silent',
    })
    return Buffer.from(outputFiles[0].contents)
  } catch (error) {
    if (!error.errors) throw error
    const problems = formatMessagesSync(error.errors, { kind: 'error' }).join('')
    throw new Failure(
      `Bundling the reader script failed: correct ${source} or what it imports, as said above.`,
      problems,
    )
  }
}

/** Renamed into place, so that nobody reads half a file. */
function writeWhenChanged(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  bundleReaderScript().then(console.log, (error) => {
    explain(error)
    process.exitCode = 1
  })
}
