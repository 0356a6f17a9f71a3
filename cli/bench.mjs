// npm run bench: how fast it is, and how it grows. Builds, fills and serves sites of its own, beside a running one.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './run/build.mjs'
import { findChromium } from './run/chromium.mjs'
import { installDependencies } from './run/install.mjs'
import { orExit, step } from './run/step.mjs'
import { stopWithNpm } from './run/stop-with-npm.mjs'
import { testEnvironment } from './run/test-environment.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
stopWithNpm()

const env = testEnvironment(process.env)
await step('Install', installDependencies)
await step('Build', () => build({ distDir: '.next-test', env }))
const chromium = await orExit(findChromium)
const bench = spawn(process.execPath, ['--import', 'tsx', 'bench/bench.ts'], {
  env: { ...env, CHROMIUM_PATH: chromium },
  stdio: 'inherit',
})
bench.on('close', (code) => process.exit(code ?? 1))
