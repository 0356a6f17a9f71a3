import { sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { post, postForm, sessionOf } from '@/e2e/support/posting'
import { administrator, startSite, usual } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

test.use({ settings: { ...usual, COMMENTS_PER_MINUTE: '0', SIGN_INS_PER_MINUTE: '0' } })

/** One code point, two UTF-16 units, four bytes. */
const wide = '🙂'
const slug = sample.article

/** A limit in code points is the same for every script: one less and the limit itself are taken, one more is not. */
const around = (limit: number) =>
  [limit - 1, limit, limit + 1].map((length) => [length, length <= limit] as const)

/** A mail address of so many characters, within what mail allows for its parts. */
function addressOf(length: number): string {
  const end = '.mail.example'
  const rest = length - 'a@'.length - end.length
  const labels = Array.from({ length: Math.ceil(rest / 64) }, (_, each) =>
    'd'.repeat(Math.min(63, rest - each * 64)),
  )
  return `a@${labels.join('.')}${end}`
}

const commentFields: Record<string, { limit: number; of: (length: number) => string }> = {
  name: { limit: 60, of: (length) => wide.repeat(length) },
  body: { limit: 5_000, of: (length) => wide.repeat(length) },
  email: { limit: 254, of: addressOf },
}

for (const [field, { limit, of }] of Object.entries(commentFields)) {
  test(`of a comment’s ${field} ${limit} code points are taken, and one more is refused at the field`, async ({
    site,
    address,
  }) => {
    for (const [length, isTaken] of around(limit)) {
      const value = of(length)
      expect([...value].length).toBe(length)
      const draft = {
        name: `Lena ${length}`,
        email: `${field}${length}@mail.example`,
        body: `The ${field} has ${length}.`,
        [field]: value,
      }
      const answer = await post(site.base, slug, draft, { from: address })
      expect(answer.status, `${length}`).toBe(isTaken ? 303 : 200)
      if (isTaken) continue
      const tag = new RegExp(`<(?:input|textarea)\\b[^>]*name="${field}"[^>]*>`).exec(answer.text)?.[0]
      expect(tag).toContain('aria-invalid="true"')
    }
  })
}

test('of a note 1,000 code points are taken, and one more is refused with all of it kept', async ({
  site,
  address,
}) => {
  const cookie = await sessionOf(site.base, administrator, address)
  for (const [length, isTaken] of around(1_000)) {
    const body = `To be rejected with a note of ${length}.`
    await post(
      site.base,
      slug,
      { name: 'Nora Noted', email: `note${length}@mail.example`, body },
      { from: address },
    )
    const { id, version } = comments(site).find((each) => each.body === body) ?? {}
    const note = wide.repeat(length)
    const path = `/admin/comments/reject?comments=${id}.${version}`
    const answer = await postForm(
      site.base,
      path,
      'note',
      { reason: 'other', note },
      { from: address, cookie },
    )
    expect(answer.status, `${length}`).toBe(isTaken ? 303 : 200)
    if (!isTaken) expect(answer.text).toContain(`>${note}</textarea>`)
  }
})

test('of a new password 8 to 200 code points are taken, and it opens the account', async ({
  site,
  address,
}) => {
  const account = await addStaff(site, 'Paul Passphrase', 'moderator')
  for (const [length, isTaken] of [
    [7, false],
    [8, true],
    [199, true],
    [200, true],
    [201, false],
  ] as const) {
    const cookie = await sessionOf(site.base, account, address)
    const next = wide.repeat(length)
    const fields = { present: account.password, next }
    const answer = await postForm(site.base, '/admin/account', 'present', fields, { from: address, cookie })
    expect(answer.status, `${length}`).toBe(isTaken ? 303 : 200)
    if (isTaken) account.password = next
    await sessionOf(site.base, account, address)
    await expect(
      sessionOf(site.base, { ...account, password: `${account.password}${wide}` }, address),
    ).rejects.toThrow()
  }
})

test('the first administrator’s name and password are counted in code points, too', async () => {
  const site = await startSite({ TRUSTED_PROXIES: '1' })
  try {
    const path = /\/admin\/set-up\/\S+/.exec(site.output())?.[0] ?? ''
    const account = { name: wide.repeat(61), email: 'first@desk.example', password: wide.repeat(201) }
    const refused = await postForm(site.base, path, 'password', account, { from: '192.0.2.1' })
    expect(refused.status).toBe(200)
    expect(refused.text.match(/aria-invalid="true"/g)).toHaveLength(2)
    const whole = { ...account, name: wide.repeat(60), password: wide.repeat(200) }
    const made = await postForm(site.base, path, 'password', whole, { from: '192.0.2.1' })
    expect(made.status).toBe(303)
    const cookie = made.cookies.join('; ')
    expect((await ask(site.base, '/admin/account', { headers: { cookie } })).text).toContain(wide.repeat(60))
  } finally {
    await site.stop()
  }
})
