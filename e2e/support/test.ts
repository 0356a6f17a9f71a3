import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Engine, type Settings, type Site, startSite, usual } from '@/e2e/support/site'
import { watch } from '@/e2e/support/watch'

export { expect, type Page }

export interface WorkerOptions {
  engine: Engine
  settings: Settings
}

interface WorkerFixtures extends WorkerOptions {
  site: Site
}

interface Fixtures {
  /** The client address of this test: its own, so that no limit is shared with another test. */
  address: string
  /** Somebody else with a browser of their own, at an address of their own. */
  visitor(options?: { javaScriptEnabled?: boolean }): Promise<Page>
}

let addresses = 0

function nextAddress(workerIndex: number): string {
  addresses++
  return `198.18.${workerIndex % 256}.${addresses % 256}`
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['sqlite', { option: true, scope: 'worker' }],
  settings: [usual, { option: true, scope: 'worker' }],
  site: [
    async ({ engine, settings }, use) => {
      const site = await startSite(settings, engine)
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ site }, use) => use(site.base),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
  address: async ({}, use, { workerIndex }) => use(nextAddress(workerIndex)),
  extraHTTPHeaders: ({ address }, use) => use({ 'X-Forwarded-For': address }),
  page: async ({ page }, use) => {
    const trouble = watch(page)
    await use(page)
    expect(trouble, 'what the browser complained about').toEqual([])
  },
  visitor: async ({ browser, site, javaScriptEnabled }, use, { workerIndex }) => {
    const contexts: BrowserContext[] = []
    const troubles: string[][] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({
        baseURL: site.base,
        javaScriptEnabled: options.javaScriptEnabled ?? javaScriptEnabled,
        extraHTTPHeaders: { 'X-Forwarded-For': nextAddress(workerIndex) },
      })
      contexts.push(context)
      const page = await context.newPage()
      troubles.push(watch(page))
      return page
    })
    for (const context of contexts) await context.close()
    expect(troubles.flat(), 'what the browser complained about').toEqual([])
  },
})
