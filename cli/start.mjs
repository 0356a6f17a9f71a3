// npm start: installs and builds what is missing, then serves the site.
import { fileURLToPath } from 'node:url'
import { freeAddress, hostToAsk, localUrl } from './run/address.mjs'
import { build } from './run/build.mjs'
import { installDependencies } from './run/install.mjs'
import { startNext, untilItAnswers, withoutBanner } from './run/next.mjs'
import { readEnvFile } from './run/settings.mjs'
import { orExit, secondsSince, step } from './run/step.mjs'
import { stopWithNpm } from './run/stop-with-npm.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
stopWithNpm()

const findAddress = () => orExit(() => freeAddress(process.env, 'npm start'))

// Installing or building under a site that runs here would break it, so a port in use is found out before.
if (readEnvFile()) await findAddress()
await step('Install', installDependencies)
readEnvFile()
const { host, port } = await findAddress()
const distDir = process.env.POSTBAG_DIST_DIR || '.next'
await step('Build', () => build({ distDir }))

const began = performance.now()
const { child, ended } = startNext(['start', '-p', String(port), '-H', host], {
  env: { ...process.env, NODE_ENV: 'production', POSTBAG_DIST_DIR: distDir, PORT: String(port), HOST: host },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const sayTheRest = withoutBanner(child.stdout, process.stdout, /^Create the first administrator/)

let ready = false
untilItAnswers(hostToAsk(host), port).then(() => {
  // While it stops it may still answer, and another server may have taken the port.
  if (child.exitCode !== null || child.signalCode !== null) return
  ready = true
  const local = localUrl({ host, port })
  const site = process.env.SITE_URL || local
  console.log(`Ready … ${secondsSince(began)}`)
  console.log(`Postbag is at ${site}`)
  if (site !== local) console.log(`It listens at ${local}`)
  sayTheRest()
})

const code = await ended
if (!ready && code < 128) console.error('Postbag did not start. What is said above must be mended first.')
process.exit(code)
