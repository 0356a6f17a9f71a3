import { type Browser, chromium, type Page } from '@playwright/test'
import type { Figure } from '@/bench/figure'
import type { Site } from '@/e2e/support/site'

const rounds = 5

/** As Lighthouse has it: 150 ms there and back, 1.6 Mbit/s, and a processor four times as slow. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const slowdown = 4

const kinds: Record<string, string> = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'script',
  font: 'fonts',
  image: 'images',
}

/** What an article weighs in Chromium, and when it can be read on a slow line. */
export async function weight(site: Site, path: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
  try {
    const visits: Visit[] = []
    for (let round = 0; round < rounds; round++) visits.push(await visit(browser, site.base + path))
    const kilobytes = Object.values(kinds).map(
      (kind): Figure => ({
        what: `an article’s ${kind}`,
        unit: 'KB',
        runs: visits.map(({ bytes }) => (bytes.get(kind) ?? 0) / 1024),
      }),
    )
    const light = ({ bytes }: Visit) =>
      [...bytes].reduce((sum, [kind, size]) => sum + (isLight(kind) ? size : 0), 0)
    return [
      ...kilobytes,
      {
        what: 'all but fonts and images',
        unit: 'KB',
        runs: visits.map((each) => light(each) / 1024),
        aim: '12',
      },
      { what: 'requests', unit: '', runs: visits.map(({ requests }) => requests) },
      {
        what: 'largest paint, slow 4G and 4× processor',
        unit: 'ms',
        runs: visits.map(({ lcp }) => lcp),
        aim: '600',
      },
      { what: 'layout shift', unit: '', runs: visits.map(({ cls }) => cls), aim: '0' },
    ]
  } finally {
    await browser.close()
  }
}

interface Visit {
  bytes: Map<string, number>
  requests: number
  lcp: number
  cls: number
}

function isLight(kind: string): boolean {
  return kind !== 'fonts' && kind !== 'images'
}

/** By somebody who has never been here. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slow4G)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const bytes = new Map<string, number>()
    const kindOf = new Map<string, string>()
    devtools.on('Network.responseReceived', ({ requestId, type }) =>
      kindOf.set(requestId, type.toLowerCase()),
    )
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds[kindOf.get(requestId) ?? ''] ?? 'other'
      bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return { bytes, requests: kindOf.size, ...(await paintOf(page)) }
  } finally {
    await context.close()
  }
}

/** Runs in the page, so that it is text: what tsx makes of a function needs what a page does not have. */
const asNoted = `(async () => {
  const entriesOf = (type) => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true })
    // Without entries an observer never speaks.
    setTimeout(() => resolve([]), 500)
  })
  const paints = await entriesOf('largest-contentful-paint')
  const shifts = await entriesOf('layout-shift')
  return { lcp: paints.at(-1)?.startTime ?? NaN, cls: shifts.reduce((sum, { value }) => sum + value, 0) }
})()`

/** As the browser itself noted it. */
function paintOf(page: Page): Promise<{ lcp: number; cls: number }> {
  return page.evaluate<{ lcp: number; cls: number }>(asNoted)
}
