import fc from 'fast-check'
import { builtActions } from '@/e2e/support/actions'
import { type Call, caller, everything, type Fields } from '@/e2e/support/any-action'
import { sample } from '@/e2e/support/articles'
import { malformed, unacceptable } from '@/e2e/support/hostile'
import { ask } from '@/e2e/support/http'
import { memoryOf, withMemoryOnSignal } from '@/e2e/support/memory'
import { callNames, naughty, oddArguments, oddNames, words } from '@/e2e/support/naughty'
import { sessionOf } from '@/e2e/support/posting'
import { addressAt, isDesk } from '@/e2e/support/routes'
import { administrator, type Site, usual } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'
import { alsoOnPostgres } from '@/e2e/support/worlds'

test.use({
  settings: { ...usual, ...withMemoryOnSignal, COMMENTS_PER_MINUTE: '0', SIGN_INS_PER_MINUTE: '0' },
})

/** In bytes: a fraction of what the second round sends. */
const mostGrowth = 1.5 * 1024 * 1024

const seed = 20_261_125
const runs = 400

test(
  'any action takes any fields, in any number and order, from anybody, without a fault',
  alsoOnPostgres,
  async ({ site, address }) => {
    test.slow()
    const present = await known(site, address)
    expect(present.seen).not.toBe('')
    const { actions, addresses, names } = await everything(site, present, address)
    const name = fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom(...names) },
      { weight: 10, arbitrary: fc.constantFrom(...oddNames) },
      { weight: 3, arbitrary: fc.constantFrom(...callNames) },
    )
    const value = fc.oneof(
      fc.constantFrom(...Object.values(naughty)),
      fc.constantFrom(...Object.values(present), '/admin/comments', 'other', 'approve', '1', ''),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ maxLength: 20 }).map((text) => `${text}\0`),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    )
    const atHome = fc
      .constantFrom(...actions)
      .chain((action) =>
        fc.constantFrom(...action.routes).map((route) => ({ action, to: addressAt(route, 'x', present) })),
      )
    const elsewhere = fc.record({
      action: fc.constantFrom(...actions),
      to: fc.constantFrom(...addresses),
    })
    const call: fc.Arbitrary<Call> = fc
      .record({
        place: fc.oneof({ weight: 4, arbitrary: atHome }, elsewhere),
        fields: fc.array(fc.tuple(name, value), { minLength: 4, maxLength: 20 }),
        isScripted: fc.boolean(),
        isStaff: fc.boolean(),
      })
      .map(({ place, ...rest }) => ({ ...place, ...rest }))
    const send = caller(site, address)
    let called = 0
    await fc.assert(
      fc.asyncProperty(call, async (each) => {
        const answer = await send(each)
        expectHarmless(answer, each)
        if (isCalled(answer)) called++
      }),
      { seed, numRuns: runs },
    )
    // Most are calls all the same; else only Next's own reading of them would be tested.
    expect(called).toBeGreaterThan(runs / 2)
    expect((await ask(site.base, '/api/health')).status).toBe(200)
  },
)

test('each of our texts in every field of every action is no fault, and leaves no memory behind', async ({
  site,
  address,
}) => {
  test.slow()
  const present = await known(site, address)
  const { actions, names } = await everything(site, present, address)
  expect(names).toEqual(
    expect.arrayContaining(['name', 'email', 'body', 'slug', 'website', 'password', 'note']),
  )
  const send = caller(site, address)
  const round = async (texts: (string | Buffer)[]) => {
    for (const [number, text] of texts.entries()) {
      for (const action of actions) {
        const sent = text.length > 12_000 ? ['body', 'note', 'email'] : [...names, ...oddNames]
        const fields: Fields = sent.map((name) => [name, text])
        const to = addressAt(action.routes[0] ?? '/', 'x', present)
        // Reader pages know no calls by scripts.
        const isScripted = number % 2 === 0 && isDesk(to)
        const each = { action, to, fields, isScripted, isStaff: true }
        const answer = await send(each)
        expectHarmless(answer, each)
        expect(isCalled(answer), `${action.name}: ${String(text).slice(0, 80)}`).toBe(true)
      }
    }
  }
  const texts = Object.values({ ...words, ...unacceptable, ...malformed })
  await round(texts)
  const before = await memoryOf(site)
  const large = texts.filter(({ length }) => length > 5_000)
  await round(large)
  expect((await memoryOf(site)) - before).toBeLessThan(mostGrowth)
})

test('an action that a script calls with anything but a state and a form is no fault', async ({
  site,
  address,
}) => {
  for (const { id, name } of builtActions()) {
    for (const body of oddArguments) {
      const headers = {
        origin: site.base,
        'content-type': 'text/plain;charset=UTF-8',
        'content-length': String(body.length),
        'next-action': id,
        'x-forwarded-for': address,
      }
      const { status } = await ask(site.base, '/admin/sign-in', { method: 'POST', headers, body })
      expect(status, `${name} with ${body}`).toBeLessThan(500)
    }
  }
})

/** Whether it came to an action: what is no form of ours is answered with 400, at a file with 405. */
function isCalled({ status }: { status: number }): boolean {
  return ![400, 405].includes(status)
}

/** What names something that there is, for parameters and fields. */
async function known(site: Site, from: string): Promise<Record<string, string>> {
  const cookie = await sessionOf(site.base, administrator, from)
  const { text } = await ask(site.base, '/admin/comments', { headers: { cookie } })
  const button = /<button\b[^>]*\bname="approve"[^>]*>/.exec(text)?.[0] ?? ''
  const seen = /\bvalue="([^"]+)"/.exec(button)?.[1] ?? ''
  return { slug: sample.article, page: '1', id: seen.split('.')[0] ?? '', seen }
}

function expectHarmless(
  answer: Awaited<ReturnType<ReturnType<typeof caller>>>,
  { action, to, fields }: Call,
): void {
  const what = `${action.name} at ${to} with ${JSON.stringify(fields).slice(0, 500)}`
  expect(answer.status, what).toBeLessThan(500)
  expect(answer.headers['set-cookie']?.join() ?? '', what).not.toContain('owned')
  expect(answer.headers.location ?? '', what).not.toMatch(/^(?:\w+:)?[/\\]{2}/)
}
