import { sample } from '@/e2e/support/articles'
import { hostilePieces, hostileQueries } from '@/e2e/support/hostile-addresses'
import { type Answer, ask } from '@/e2e/support/http'
import { sessionOf } from '@/e2e/support/posting'
import { addressAt, builtRoutes, isDesk } from '@/e2e/support/routes'
import { administrator, type Site, usual } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

test.use({ settings: { ...usual, SIGN_INS_PER_MINUTE: '0' } })

/** What the site's addresses ask for, and what no address should. */
const names = [
  ...[
    'q',
    'article',
    'status',
    'order',
    'after',
    'done',
    'stale',
    'selected',
    'decision',
    'comments',
    'back',
  ],
  ...['onward', 'kept', 'to', 'page', 'anything', '__proto__', 'constructor'],
]

for (const [number, [what, piece]] of Object.entries(hostilePieces).entries()) {
  test(`${what} in any segment of any address is no fault of the server, and leads nobody astray`, async ({
    site,
    address,
  }) => {
    await asked(site, address, (route, place) => {
      if (route.includes('[')) return [addressAt(route, piece)]
      // Below other pages is nothing that could tell one piece from another: each has some of them.
      return (place + number) % 4 === 0 ? [`${route.replace(/\/$/, '')}/${piece}`] : []
    })
  })
}

test('whatever stands in the query of any address, it is no fault of the server', async ({
  site,
  address,
}) => {
  test.slow()
  // A longer one, as every value, would be more than a server takes.
  const values = Object.values(hostilePieces).filter((piece) => piece.length < 1_000)
  const queries = [
    ...values.map((value) => [...names.map((name) => `${name}=${value}`), `${value}=x`].join('&')),
    ...values.slice(0, 8).map((value) => `to=/admin/${value}&back=/admin/${value}&after=1_${value}`),
    ...Object.values(hostilePieces).flatMap((piece) => (values.includes(piece) ? [] : [`q=${piece}`])),
    ...Object.values(hostileQueries),
  ]
  const known = { slug: sample.article, page: '1', id: comments(site)[0]?.id ?? '' }
  await asked(site, address, (route) => queries.map((query) => `${addressAt(route, 'x', known)}?${query}`))
})

test('an address longer than a server takes is refused as such', async ({ site }) => {
  for (const route of builtRoutes()) {
    const { status } = await ask(site.base, `${addressAt(route, 'x')}?q=${'x'.repeat(20_000)}`)
    expect(status, route).toBe(431)
  }
})

/** Asks for addresses of every route, as nobody and, at the desk, as an administrator. */
async function asked(
  site: Site,
  from: string,
  addressesOf: (route: string, place: number) => string[],
): Promise<void> {
  const cookie = await session(site, from)
  const before = site.output().length
  for (const [place, route] of builtRoutes().entries()) {
    await Promise.all(
      addressesOf(route, place).map(async (address, number) => {
        for (const headers of isDesk(route) ? [{ cookie }, ...(number % 4 === 0 ? [{}] : [])] : [{}]) {
          expectHarmless(site, address, await ask(site.base, address, { headers: { ...headers } }))
        }
      }),
    )
  }
  // A fault may hide behind an answer that was begun well.
  expect(site.output().slice(before)).toBe('')
}

function expectHarmless(site: Site, address: string, { status, headers, text }: Answer): void {
  const what = address.slice(0, 300)
  expect(status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500)
  expect(headers['set-cookie'], what).toBeUndefined()
  // Node refuses by itself what is longer than it takes.
  if (status === 431) return
  expect(headers['content-security-policy'], what).toContain("form-action 'self'")
  const to = headers.location
  if (to !== undefined) expect(new URL(to, `${site.base}${address}`).origin, what).toBe(site.base)
  expect(text, what).not.toMatch(/<script>window\.__x|<svg onload/)
}

const sessions = new WeakMap<Site, Promise<string>>()

/** An administrator's, begun once a site. */
function session(site: Site, from: string): Promise<string> {
  const known = sessions.get(site) ?? sessionOf(site.base, administrator, from)
  sessions.set(site, known)
  return known
}
