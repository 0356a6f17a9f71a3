// npm run dev: the development server, on the same data as npm start.
import { fileURLToPath } from 'node:url'
import { freeAddress } from './run/address.mjs'
import { installDependencies } from './run/install.mjs'
import { startNext } from './run/next.mjs'
import { bundleReaderScript } from './run/reader-script.mjs'
import { readEnvFile } from './run/settings.mjs'
import { orExit, step } from './run/step.mjs'
import { stopWithNpm } from './run/stop-with-npm.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
stopWithNpm()

await step('Install', installDependencies)
readEnvFile({ development: true })
const { host, port } = await orExit(() => freeAddress(process.env, 'npm run dev'))
await step('Reader script', () => bundleReaderScript())

const { ended } = startNext(['dev', '-p', String(port), '-H', host], {
  env: { ...process.env, NODE_ENV: 'development', PORT: String(port), HOST: host },
  stdio: 'inherit',
})
process.exit(await ended)
