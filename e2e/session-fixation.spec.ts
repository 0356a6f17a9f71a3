import { sample } from '@/e2e/support/articles'
import { type Answer, ask } from '@/e2e/support/http'
import { post, postForm, sessionOf } from '@/e2e/support/posting'
import { formOf } from '@/e2e/support/pressing'
import { administrator, type Site, usual } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { storedState } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

test.use({ settings: { ...usual, SIGN_INS_PER_MINUTE: '0' } })

const sessionCookie = 'postbag-session'

/** Cookies that an attacker may have put into a browser before its owner signs in. */
const planted: Record<string, string> = {
  'an invented session': `${sessionCookie}=chosen-by-an-attacker`,
  'a session in the framework’s form': `${sessionCookie}=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c`,
  'a session in pieces': `${sessionCookie}.0=chosen; ${sessionCookie}.1=by-an-attacker`,
  'next-auth’s own names':
    'next-auth.session-token=chosen; __Secure-next-auth.session-token=chosen; __Host-next-auth.csrf-token=a%7Cb',
  'an address to go back to':
    'next-auth.callback-url=https%3A%2F%2Fevil.example; __Secure-next-auth.callback-url=https%3A%2F%2Fevil.example',
  'a token against forgery': 'next-auth.csrf-token=chosen%7Cchosen; csrf=chosen; XSRF-TOKEN=chosen',
  'a browser’s name': 'postbag-browser=chosen.chosen',
}

for (const [what, cookie] of Object.entries(planted)) {
  test(`${what} in a cookie from before is not what signing in makes one's session, and leads nowhere`, async ({
    site,
    address,
  }) => {
    expectNoSession(await ask(site.base, '/admin/comments', { headers: { cookie } }))
    const answer = await signInWith(site, cookie, address)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toMatch(/^\/admin(\/|$)/)
    const [own = ''] = answer.cookies.filter((each) => each.startsWith(`${sessionCookie}=`))
    expect(own).not.toContain('chosen')
    await expectSession(site, own)
    expectNoSession(await ask(site.base, '/admin/comments', { headers: { cookie } }))
  })
}

test('an attacker’s own session is not shared with whoever signs in over it, and ends', async ({
  site,
  address,
}) => {
  const attacker = await addStaff(site, 'Mallory Moderator', 'moderator')
  const theirs = await sessionOf(site.base, attacker, address)
  const before = await ask(site.base, '/admin/account', { headers: { cookie: theirs } })
  expect(before.text).toContain('Mallory Moderator')

  // The sign-in page leads on whoever is signed in: its form is got without the cookie, and sent with it.
  const answer = await signInWith(site, theirs, address)
  expect(answer.status).toBe(303)
  const [own = ''] = answer.cookies
  expect(own).not.toBe(theirs)
  expectNoSession(await ask(site.base, '/admin/comments', { headers: { cookie: theirs } }))
  const { text } = await ask(site.base, '/admin/account', { headers: { cookie: own } })
  expect(text).not.toContain('Mallory Moderator')
  await expectSession(site, own)
})

test('every sign-in is another session, in another cookie', async ({ site, address }) => {
  const cookies = [
    await sessionOf(site.base, administrator, address),
    await sessionOf(site.base, administrator, address),
  ]
  expect(new Set(cookies).size).toBe(2)
  const ids: string[] = JSON.parse(storedState(site)).sessions.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a cookie is worth nothing after signing out, nor in another place', async ({ site, address }) => {
  const cookie = await sessionOf(site.base, administrator, address)
  const other = await sessionOf(site.base, administrator, address)
  const page = await ask(site.base, '/admin/account', { headers: { cookie } })
  expect(page.status).toBe(200)
  const signedOut = await press(site, 'Sign out', { cookie, from: address })
  expect(signedOut.status).toBe(303)
  expect(signedOut.headers['set-cookie']?.join()).toMatch(/postbag-session=;/)
  for (const replayed of [cookie, `${cookie}; x=y`, `x=y; ${cookie}`, `${cookie}; ${cookie}`]) {
    expectNoSession(await ask(site.base, '/admin/comments', { headers: { cookie: replayed } }))
  }
  const before = storedState(site)
  const again = await press(site, 'Sign out everywhere', { cookie: other, from: address, as: cookie })
  expect(again.headers.location).toMatch(/^\/admin\/sign-in/)
  expect(storedState(site)).toBe(before)
  await expectSession(site, other)
})

test('after one’s password is changed every other cookie is worth nothing, and the old password neither', async ({
  site,
  address,
}) => {
  const account = await addStaff(site, 'Petra Password', 'moderator')
  const stolen = await sessionOf(site.base, account, address)
  const cookie = await sessionOf(site.base, account, address)
  const fields = { present: account.password, next: 'another one, much better' }
  const changed = await postForm(site.base, '/admin/account', 'present', fields, { from: address, cookie })
  expect(changed.status).toBe(303)
  expectNoSession(await ask(site.base, '/admin/comments', { headers: { cookie: stolen } }))
  await expectSession(site, cookie)
  await expect(sessionOf(site.base, account, address)).rejects.toThrow()
  await sessionOf(site.base, { ...account, password: fields.next }, address)
})

test('a browser’s name that another browser made up, or a part of ours, shows nobody’s comments', async ({
  site,
  address,
}) => {
  const draft = { name: 'Own Olga', email: 'olga@mail.example', body: 'Only mine to see.' }
  const { cookies } = await post(site.base, sample.article, draft, { from: address })
  const own = cookies.join('; ')
  const [id = ''] = own.replace(/^[^=]+=/, '').split('.')
  const seen = async (cookie: string) =>
    (await ask(site.base, '/your-comments', { headers: { cookie } })).text.includes(draft.body)
  expect(await seen(own)).toBe(true)
  for (const cookie of [
    `postbag-browser=${id}`,
    `postbag-browser=${id}.`,
    `postbag-browser=${id}.${id}`,
    `${own}.x`,
  ])
    expect(await seen(cookie), cookie).toBe(false)
})

/** Signs the administrator in by a browser that sends `cookie`. */
async function signInWith(site: Site, cookie: string, from: string): Promise<Answer> {
  const form = await formOf(site, '/admin/sign-in', (html) => html.includes('name="password"'), '')
  const { email, password } = administrator
  return form.send({ email, password }, { cookie, from })
}

/** Presses a button of the account's page, got with `cookie`, in a browser that sends `as`. */
async function press(
  site: Site,
  button: string,
  { cookie, from, as = cookie }: { cookie: string; from: string; as?: string },
): Promise<Answer> {
  const form = await formOf(site, '/admin/account', (html) => html.includes(`>${button}</button>`), cookie)
  return form.send({}, { cookie: as, from })
}

function expectNoSession({ status, headers }: Answer): void {
  expect(status).toBe(307)
  expect(headers.location).toContain('/admin/sign-in')
}

async function expectSession(site: Site, cookie: string): Promise<void> {
  expect((await ask(site.base, '/admin/comments', { headers: { cookie } })).status).toBe(200)
}
