import { readdirSync } from 'node:fs'
import { ask } from '@/e2e/support/http'
import { memoryOf, withMemoryOnSignal } from '@/e2e/support/memory'
import { buildFolder, usual } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

const addresses = { warm: 400, cold: 1_600 }

/** In bytes: a third of what the cold addresses would take if their pages were kept. */
const mostGrowth = 4 * 1024 * 1024

test.use({ settings: { ...usual, ...withMemoryOnSignal } })

test('two thousand unknown addresses leave neither files nor memory behind', async ({ site }) => {
  test.slow()
  const sweep = async (name: keyof typeof addresses) => {
    for (let first = 0; first < addresses[name]; first += 20) {
      const paths = Array.from({ length: 20 }, (_, each) => address(name, first + each))
      const statuses = await Promise.all(paths.map(async (path) => (await ask(site.base, path)).status))
      expect(new Set(statuses)).toEqual(new Set([404]))
    }
  }
  await sweep('warm')
  const before = { files: files(site.dataDir), memory: await memoryOf(site) }
  await sweep('cold')
  expect(files(site.dataDir)).toEqual(before.files)
  expect((await memoryOf(site)) - before.memory).toBeLessThan(mostGrowth)
})

test('of a page that is not there nobody says by HEAD that it is empty', async ({ site }) => {
  const { status, headers } = await ask(site.base, '/no/such/page', { method: 'HEAD' })
  expect(status).toBe(404)
  const whole = await ask(site.base, '/no/such/page')
  expect(Number(headers['content-length'])).toBe(Buffer.byteLength(whole.text))
})

function address(name: string, number: number): string {
  const kinds = [
    `/articles/${name}-${number}`,
    `/articles/${name}-${number}/comments/1`,
    `/${name}-${number}`,
    `/sections/${name}-${number}`,
    `/sections/${name}-${number}/feed.xml`,
    `/archive/${1000 + number}/01`,
    `/articles/Bad_${name}${number}`,
  ]
  return kinds[number % kinds.length] ?? '/'
}

/** What both folders hold; the log of the database grows with every write and says nothing. */
function files(dataDir: string): string[] {
  return [dataDir, buildFolder]
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map(String))
    .sort()
}
