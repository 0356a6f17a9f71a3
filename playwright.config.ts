import { defineConfig, type PlaywrightTestOptions, type Project } from '@playwright/test'
import type { WorkerOptions } from '@/e2e/support/test'

/** Chromium's own traffic would be in the way of a test that listens to a page's. */
const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** They need a server. */
const onPostgres: Project<PlaywrightTestOptions, WorkerOptions>[] = [
  { name: 'postgres', grep: /@on-postgres(?!-)/, use: { engine: 'postgres' } },
  {
    name: 'postgres-no-script',
    grep: /@on-postgres-without-script/,
    use: { engine: 'postgres', javaScriptEnabled: false },
  },
]

export default defineConfig<object, WorkerOptions>({
  testDir: 'e2e',
  workers: 2,
  // A busy machine is no failure; what hangs is found all the same.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  outputDir: '.test/e2e',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: quiet },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
  },
  // Which test holds in which of these worlds is said by its tags: e2e/support/worlds.ts.
  projects: [
    { name: 'chromium' },
    { name: 'no-script', grep: /@without-script\b/, use: { javaScriptEnabled: false } },
    ...(process.env.TEST_POSTGRES_URL ? onPostgres : []),
  ],
})
