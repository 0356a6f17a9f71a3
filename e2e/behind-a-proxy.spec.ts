import { sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { post, postForm } from '@/e2e/support/posting'
import { administrator, startSite, usual } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

const slug = sample.article
const draft = (number: number) => ({
  name: 'Proxy Pat',
  email: `pat${number}@mail.example`,
  body: `Letter ${number} through the proxy.`,
})

test('with TRUSTED_PROXIES=0 no header makes one client into many', async () => {
  const site = await startSite({ TRUSTED_PROXIES: '0', COMMENTS_PER_MINUTE: '2' })
  try {
    const statuses: number[] = []
    for (const number of [1, 2, 3]) {
      statuses.push((await post(site.base, slug, draft(number), { from: `192.0.2.${number}` })).status)
    }
    expect(statuses).toEqual([303, 303, 200])
  } finally {
    await site.stop()
  }
})

test('with TRUSTED_PROXIES=1 what the proxy noted counts, not what the client wrote before it', async ({
  site,
}) => {
  const statuses: number[] = []
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const from = `192.0.2.${number}, 2001:db8:0:1::${number}`
    statuses.push((await post(site.base, slug, draft(number), { from })).status)
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 200])
})

test('with an https SITE_URL it alone is the origin and the source of addresses, and cookies go nowhere without it', async () => {
  const origin = 'https://news.example'
  const site = await startSite({ ...usual, SITE_URL: origin })
  try {
    const from = '192.0.2.200'
    expect((await post(site.base, slug, draft(1), { from })).status).toBe(403)
    const accepted = await post(site.base, slug, draft(1), { from, origin })
    expect(accepted.status).toBe(303)
    const signedIn = await postForm(
      site.base,
      '/admin/sign-in',
      'password',
      { ...administrator },
      { from, origin },
    )
    for (const { headers } of [accepted, signedIn]) {
      expect(headers['set-cookie']?.join()).toMatch(/; Secure/i)
      expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
    }
    expect(signedIn.cookies.join()).toContain('__Host-')
    const { text } = await ask(site.base, `/articles/${slug}`, { headers: { host: 'evil.example' } })
    expect(text).toContain(`<link rel="canonical" href="${origin}/articles/${slug}"/>`)
    expect(text).not.toContain('evil.example')
    expect(text).not.toContain('localhost')
  } finally {
    await site.stop()
  }
})
