import { type BuiltAction, builtActions, callOf, formCallOf } from '@/e2e/support/actions'
import { sample } from '@/e2e/support/articles'
import { type Answer, ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { addressAt } from '@/e2e/support/routes'
import { administrator, type Site } from '@/e2e/support/site'
import { addStaff, colleague } from '@/e2e/support/staff'
import { staffActions, type Target } from '@/e2e/support/staff-actions'
import { articleId, comments, oneStored, storedState } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

/** Actions that everybody may call: they prove that the calls are of the right form. */
const publicActions = ['changeOwnComment', 'postComment', 'setUp', 'signIn', 'withdrawOwnComment']

/** Actions that any member of staff may call for themselves. */
const ownActions = ['signOut', 'signOutEverywhere', 'changePassword']

/** What their role includes besides: an author's own articles, and all that an editor edits. */
const included: Record<string, string[]> = {
  'an author': ['beginArticle'],
  'an editor': [
    ...['beginArticle', 'workOnArticle', 'restore', 'endPreviews', 'add', 'write', 'describe', 'remove'],
    ...['pin', 'unpin', 'move', 'breakTheNews', 'endTheNews', 'writePage', 'bringBack'],
    ...['addSection', 'changeSection', 'moveSection', 'removeSection'],
  ],
}

test('every action in the build is either known as public or tried from outside', () => {
  const names = builtActions().map(({ name }) => name)
  expect(names.sort()).toEqual([...publicActions, ...Object.keys(staffActions)].sort())
})

for (const who of ['nobody', 'an ended session', 'an invented session', 'an author', 'an editor'] as const) {
  test(`no action of staff does anything for ${who}, called by a script or as a form`, async ({
    site,
    address,
  }) => {
    const target = await prepare(site, address)
    const cookie = await cookieOf(who, site, address)
    const isStaff = who === 'an author' || who === 'an editor'
    const before = storedState(site)
    for (const action of builtActions().filter(({ name }) => name in staffActions)) {
      if (isStaff && ownActions.includes(action.name)) continue
      if (included[who]?.includes(action.name)) continue
      for (const fields of staffActions[action.name]?.(target) ?? []) {
        for (const [how, answer] of await called(site, action, fields, { cookie, address })) {
          const what = `${action.name} ${JSON.stringify(fields)} ${how}: ${answer.status}`
          expect(answer.status, what).toBeLessThan(500)
          expect(answer.text, what).not.toContain('is public now')
          expect(storedState(site), what).toBe(before)
        }
      }
    }
  })
}

test('the same calls as an administrator do what they say', async ({ site, address }) => {
  const target = await prepare(site, address)
  const cookie = await sessionOf(site.base, administrator, address)
  const decide = builtActions().find(({ name }) => name === 'decide')
  if (!decide) throw new Error('There is no action called decide.')
  const statusOf = (seen: string) => comments(site).find(({ id }) => seen.startsWith(id))?.status
  for (const form of [false, true]) {
    const [id = '', version] = target.waiting.split('.')
    const seen = `${id}.${form ? Number(version) + 2 : version}`
    const fields = { approve: seen, back: '/admin/comments', listed: id }
    await call(site, decide, fields, { cookie, address, to: '/admin/comments', form })
    expect(statusOf(target.waiting)).toBe('approved')
    const { batch } = comments(site).find((each) => each.id === id) ?? {}
    await call(
      site,
      decide,
      { undo: batch ?? '', back: '/admin/comments' },
      { cookie, address, to: '/admin/comments', form },
    )
    expect(statusOf(target.waiting)).toBe('pending')
  }
})

test('whoever may not moderate finds no comment at the desk, at any address', async ({ site, address }) => {
  const target = await prepare(site, address)
  const id = target.waiting.split('.')[0] ?? ''
  for (const who of ['an author', 'an editor'] as const) {
    const cookie = await cookieOf(who, site, address)
    for (const path of [
      '/admin/comments',
      '/admin/comments?status=approved',
      `/admin/comments/${id}`,
      `/admin/comments/reject?comments=${target.waiting}`,
    ]) {
      for (const headers of [{ cookie }, { cookie, rsc: '1' }]) {
        const first = await ask(site.base, path, { headers: { ...headers } })
        // A request of Next's own scripts is first led to the address that names it as one.
        const next = first.status === 307 ? first.headers.location : undefined
        const answer = next ? await ask(site.base, next, { headers: { ...headers } }) : first
        expect([403, 404, 200], path).toContain(answer.status)
        expect(answer.text, path).not.toContain('Words for the moderators only.')
        expect(answer.text, path).not.toContain('outsider@mail.example')
      }
    }
  }
})

let prepared = 0

async function prepare(site: Site, address: string): Promise<Target> {
  prepared++
  const draft = {
    name: 'Otto Outsider',
    email: `${prepared}outsider@mail.example`,
    body: `Words for the moderators only. ${prepared}`,
  }
  const shown = { ...draft, name: 'Sofia Shown', body: `To be shown. ${prepared}` }
  for (const each of [draft, shown])
    expect((await post(site.base, sample.article, each, { from: address })).status).toBe(303)
  const cookie = await sessionOf(site.base, administrator, address)
  const seen = (body: string) => comments(site).find((each) => each.body === body)
  const toShow = seen(shown.body)
  const [decide] = builtActions().filter(({ name }) => name === 'decide')
  if (decide) {
    const fields = {
      approve: `${toShow?.id}.${toShow?.version}`,
      back: '/admin/comments',
      listed: toShow?.id ?? '',
    }
    await call(site, decide, fields, { cookie, address, to: '/admin/comments', form: true })
  }
  const { email } = await colleague(site)
  const [waiting, approved] = [seen(draft.body), seen(shown.body)]
  expect(approved?.status).toBe('approved')
  return {
    waiting: `${waiting?.id}.${waiting?.version}`,
    approved: `${approved?.id}.${approved?.version}`,
    batch: approved?.batch ?? '',
    session: JSON.parse(storedState(site)).sessions.at(-1).id,
    story: await articleId(site, sample.article),
    author: await oneStored(site, 'SELECT id AS value FROM authors'),
    colleague: await oneStored(site, `SELECT id AS value FROM staff WHERE email = '${email}'`),
    picture: await oneStored(site, 'SELECT src AS value FROM media'),
  }
}

async function cookieOf(who: string, site: Site, address: string): Promise<string> {
  if (who === 'nobody') return ''
  if (who === 'an invented session') return 'postbag-session=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..x.y.z'
  const role = who === 'an author' ? 'author' : who === 'an editor' ? 'editor' : 'moderator'
  const account = await addStaff(site, `${who.replaceAll(' ', '')} ${++prepared}`, role)
  const cookie = await sessionOf(site.base, account, address)
  if (who === 'an ended session') {
    expect((await ask(site.base, '/admin/account', { headers: { cookie } })).status).toBe(200)
    expect((await site.cli(['staff', 'disable', '--email', account.email])).code).toBe(0)
  }
  return cookie
}

interface Caller {
  cookie: string
  address: string
}

async function called(
  site: Site,
  action: BuiltAction,
  fields: Record<string, string>,
  caller: Caller,
): Promise<[string, Answer][]> {
  const answers: [string, Answer][] = []
  const own = action.routes.map((route) => addressAt(route, 'x'))
  for (const to of [
    '/admin/comments',
    '/admin/account',
    '/admin/sign-in',
    '/',
    `/articles/${sample.article}`,
    ...own,
  ]) {
    for (const form of [false, true]) {
      const what = `${form ? 'as a form' : 'by a script'} to ${to}`
      const answer = await call(site, action, fields, { ...caller, to, form })
      // Elsewhere it may not be known, and then nobody has asked who sends it.
      if (own.includes(to)) expect(isUnknown(answer), `${action.name} ${what} is known`).toBe(false)
      answers.push([what, answer])
    }
  }
  return answers
}

/** Whether the build knows no such action at the address. */
function isUnknown({ status, headers }: Answer): boolean {
  return status === 400 || headers['x-nextjs-action-not-found'] !== undefined
}

function call(
  site: Site,
  action: BuiltAction,
  fields: Record<string, string>,
  { cookie, address, to, form }: Caller & { to: string; form: boolean },
): Promise<Answer> {
  const { body, type } = form ? formCallOf(action.id, fields) : callOf(fields)
  const headers = {
    origin: site.base,
    'content-type': type,
    'x-forwarded-for': address,
    ...(cookie ? { cookie } : {}),
    ...(form ? {} : { 'next-action': action.id, accept: 'text/x-component' }),
  }
  return ask(site.base, to, { method: 'POST', headers, body })
}
