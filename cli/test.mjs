// npm test: all that can be checked. `npm test -- types lint` and so on checks a part of it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from './run/build.mjs'
import { findChromium } from './run/chromium.mjs'
import { countOne, countPlaywright, countVitest, lastLine, total, withExitCode } from './run/count.mjs'
import { installDependencies } from './run/install.mjs'
import { bundleReaderScript } from './run/reader-script.mjs'
import { runQuietly } from './run/run-quietly.mjs'
import { explain, Failure, timed } from './run/step.mjs'
import { stopWithNpm } from './run/stop-with-npm.mjs'
import { testEnvironment } from './run/test-environment.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
stopWithNpm()

const parts = ['types', 'lint', 'unit', 'build', 'e2e']
const unknown = process.argv.slice(2).filter((part) => !parts.includes(part))
if (unknown.length > 0) {
  console.error(
    `There is no part of the tests called ${unknown.join(', ')}. The parts are ${parts.join(', ')}.`,
  )
  process.exit(2)
}
const wanted = process.argv.length > 2 ? process.argv.slice(2) : parts
const counts = []
let env = testEnvironment(process.env)

if (await succeeds('Install', installDependencies)) {
  mkdirSync('.test', { recursive: true })
  const chromium = !wanted.includes('e2e') || (await succeeds('Chromium', useChromium))
  if (wanted.includes('types')) await passes('Types', checkTypes)
  if (wanted.includes('lint')) await passes('Lint', checkStyle)
  if (wanted.includes('unit')) await succeeds('Unit and integration tests', testUnits)
  const built =
    !(wanted.includes('build') || wanted.includes('e2e')) ||
    (await succeeds('Production build', () => build({ distDir: '.next-test', env })))
  if (wanted.includes('e2e')) {
    if (chromium && built) await succeeds('End-to-end tests', testEndToEnd)
    else console.log('End-to-end tests … not run: they need Chromium and the build')
  }
}
const sum = total(counts)
console.log(lastLine(sum))
process.exit(sum.failed > 0 ? 1 : 0)

/** Runs a step that is not a test: only its failure counts. A step that counts for itself throws with `counted`. */
async function succeeds(title, work) {
  try {
    await timed(title, work)
    return true
  } catch (error) {
    if (!error.counted) counts.push(countOne(false))
    explain(error)
    return false
  }
}

/** Runs a step that counts as one test. */
async function passes(title, work) {
  if (await succeeds(title, work)) counts.push(countOne(true))
}

async function useChromium() {
  env = { ...env, CHROMIUM_PATH: await findChromium() }
}

async function checkTypes() {
  // Both write files that the source imports and that are not in the repository.
  await bundleReaderScript()
  await node(['node_modules/next/dist/bin/next', 'typegen'], 'Types failed: next typegen says why above.')
  await node(['node_modules/typescript/lib/tsc.js', '--noEmit'], 'Types failed: correct what tsc says above.')
}

async function checkStyle() {
  const biome = 'node_modules/@biomejs/biome/bin/biome'
  await node(
    [biome, 'check', '.'],
    'Lint failed: correct what Biome says above, or try: npm run lint -- --write',
  )
}

async function node(args, sentence) {
  const { code, output } = await runQuietly(process.execPath, args, { env })
  if (code !== 0) throw new Failure(sentence, output)
}

function testUnits() {
  const report = '.test/unit.json'
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
  return reported(
    [...vitest, `--outputFile.json=${report}`],
    report,
    countVitest,
    env,
    'Unit and integration tests',
  )
}

function testEndToEnd() {
  const report = '.test/e2e.json'
  const playwright = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=dot,json',
    '--output=.test/e2e',
  ]
  const e2eEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  return reported(playwright, report, countPlaywright, e2eEnv, 'End-to-end tests')
}

/** Runs a program that writes a report, counts what the report says, and throws when anything in it failed. */
async function reported(args, report, count, programEnv, title) {
  rmSync(report, { force: true })
  const { code, output } = await runQuietly(process.execPath, args, { env: programEnv })
  if (!existsSync(report))
    throw new Failure(`${title} failed: they did not run to their end, as said above.`, output)
  const counted = withExitCode(count(JSON.parse(readFileSync(report, 'utf8'))), code)
  counts.push(counted)
  if (counted.failed === 0) return
  throw Object.assign(new Failure(`${title} failed: ${lastLine(counted)}.`, output), { counted: true })
}
