import { formOf } from '@/e2e/support/pressing'
import { administrator, usual } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'

test.use({ settings: { ...usual, SIGN_INS_PER_MINUTE: '0' } })

const rounds = 15

/** Hashing is most of an answer's time: without it, one comes in a fifth. */
const mostRatio = 2

test('who is known cannot be told from how long a wrong sign-in takes: the medians of many in turn are alike', async ({
  site,
  address,
}) => {
  const disabled = await addStaff(site, 'Dunja Disabled', 'moderator')
  expect((await site.cli(['staff', 'disable', '--email', disabled.email])).code).toBe(0)
  const attempts: Record<string, { email: string; password: string }> = {
    known: { email: administrator.email, password: 'not the password' },
    unknown: { email: 'nobody@desk.example', password: 'not the password' },
    disabled: { email: disabled.email, password: 'not the password' },
    'disabled, with its password': disabled,
    'no address': { email: '', password: 'not the password' },
    'an address that no database takes': { email: 'ada\0@desk.example', password: 'not the password' },
    'a very long address': { email: `${'a'.repeat(5_000)}@desk.example`, password: 'not the password' },
    'no password': { email: administrator.email, password: '' },
    'a very long password': { email: administrator.email, password: 'p'.repeat(50_000) },
  }
  const form = await formOf(site, '/admin/sign-in', (html) => html.includes('name="password"'), '')
  const times = new Map(Object.keys(attempts).map((who) => [who, [] as number[]]))
  const words = new Set<string>()
  for (let round = 0; round <= rounds; round++) {
    for (const [who, fields] of Object.entries(attempts)) {
      const began = performance.now()
      const answer = await form.send(fields, { cookie: '', from: address })
      // The first round warms up.
      if (round > 0) times.get(who)?.push(performance.now() - began)
      expect(answer.status, who).toBe(200)
      words.add(/role="alert"[^>]*>([^<]+)</.exec(answer.text)?.[1] ?? '')
    }
  }
  expect([...words]).toEqual(['This e-mail and password do not belong together.'])
  const medians = Object.fromEntries([...times].map(([who, all]) => [who, median(all)]))
  const ratio = Math.max(...Object.values(medians)) / Math.min(...Object.values(medians))
  expect(ratio, JSON.stringify(medians)).toBeLessThan(mostRatio)
})

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
