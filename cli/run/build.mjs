import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { oneAtATime } from './one-at-a-time.mjs'
import { bundleReaderScript } from './reader-script.mjs'
import { runQuietly } from './run-quietly.mjs'
import { sourceHash } from './source-hash.mjs'
import { Failure } from './step.mjs'

/**
 * Builds the site for production into `distDir` unless that already holds a build of this very source.
 * Promises whether it built.
 */
export async function build({ distDir, env = process.env }) {
  if (isCurrent(distDir)) return false
  return oneAtATime(async () => {
    if (isCurrent(distDir)) return false
    const record = `${distDir}/postbag-source`
    // A build that fails half-way must not pass for the one before.
    rmSync(record, { force: true })
    // Taken before building: what is edited meanwhile may or may not be in the build.
    const source = sourceHash()
    const script = await bundleReaderScript({ removeOlder: distDir === '.next' })
    const { code, output } = await runQuietly(
      process.execPath,
      ['node_modules/next/dist/bin/next', 'build'],
      {
        env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', POSTBAG_DIST_DIR: distDir },
      },
    )
    if (code !== 0) {
      throw new Failure(
        'The build failed: correct what next build says above and run the command again.',
        output,
      )
    }
    writeFileSync(record, `${source}\n${script}\n`)
    return true
  })
}

function isCurrent(distDir) {
  const record = `${distDir}/postbag-source`
  if (!existsSync(record) || !existsSync(`${distDir}/BUILD_ID`)) return false
  const [source, script] = readFileSync(record, 'utf8').split('\n')
  return source === sourceHash() && existsSync(`public${script}`)
}
