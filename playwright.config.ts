import { defineConfig } from '@playwright/test'
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

export default defineConfig<object, WorkerOptions>({
  testDir: 'e2e',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: '.test/e2e',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: quiet },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
  // Which test holds in which of these worlds is said by its tags: e2e/support/worlds.ts.
  projects: [
    { name: 'chromium' },
    { name: 'no-script', grep: /@without-script\b/, use: { javaScriptEnabled: false } },
    { name: 'postgres', grep: /@on-postgres(?!-)/, use: { engine: 'postgres' } },
    {
      name: 'postgres-no-script',
      grep: /@on-postgres-without-script/,
      use: { engine: 'postgres', javaScriptEnabled: false },
    },
  ],
})
