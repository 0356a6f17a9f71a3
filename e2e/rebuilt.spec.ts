import { sample } from '@/e2e/support/articles'
import { button, commentBy, signIn } from '@/e2e/support/desk'
import { buildEarlier } from '@/e2e/support/earlier-build'
import { formWith, multipart, type PageForm } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { sendComment } from '@/e2e/support/reading'
import { administrator, startSite } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

const path = `/articles/${sample.article}`
const from = '198.18.250.1'
const waiting = { name: 'Willa Waits', email: 'willa@mail.example', body: 'Sent before the upgrade.' }
const another = { name: 'Abel Also', email: 'abel@mail.example', body: 'Sent before it, too.' }

/** The pages around the forms were others; what the forms are sent to has kept its name. */
const changes: [string, string, string][] = [
  ['newsroom/words/en/site.ts', "'House rules'", "'Our rules'"],
  ['app/admin/comments/reject/page.tsx', '<div className="desk-narrow">', '<div><p>Before</p>'],
  ['components/desk/door.tsx', '{children}', '<div>{children}</div>'],
]

test('forms that were opened before an upgrade work after it, or are refused with all that was typed', async ({
  browser,
}) => {
  test.slow()
  const earlier = await buildEarlier(changes)
  const site = await startSite()
  try {
    await site.restart(earlier)
    for (const each of [waiting, another])
      expect((await post(site.base, sample.article, each, { from })).status).toBe(303)
    const cookie = await sessionOf(site.base, administrator, from)
    const opened = async (address: string, field: string) => {
      const { text } = await ask(site.base, address, { headers: { cookie } })
      return { address, form: formWith(text, field), text }
    }
    const commenting = await opened(path, 'body')
    expect(commenting.text).toContain('Our rules')
    const signingIn = formWith((await ask(site.base, '/admin/sign-in?to=/admin/account')).text, 'password')
    const seen = comments(site).find(({ body }) => body === waiting.body)
    const rejecting = await opened(`/admin/comments/reject?comments=${seen?.id}.${seen?.version}`, 'note')

    const context = await browser.newContext({ baseURL: site.base })
    const [reader, desk] = [await context.newPage(), await context.newPage()]
    await reader.goto(path)
    await signIn(desk, administrator, '/admin/comments?order=newest')

    await site.restart()
    const send = (address: string, form: PageForm, fields: [string, string][], as = cookie) => {
      const { body, type } = multipart([...form.hidden, ...fields])
      const headers = { origin: site.base, 'content-type': type, cookie: as }
      return ask(site.base, form.action || address, { method: 'POST', headers, body })
    }

    const letter: [string, string][] = [
      ['name', 'Oda Opened'],
      ['email', 'oda@mail.example'],
      ['website', ''],
    ]
    const refused = await send(path, commenting.form, [...letter, ['body', ' ']])
    expect(refused.text).toContain('House rules')
    expect(refused.text).toContain('value="Oda Opened"')
    expect(refused.text).toContain('aria-invalid="true"')
    expect((await send(path, commenting.form, [...letter, ['body', 'Typed before.']])).status).toBe(303)
    expect(comments(site).map(({ body }) => body)).toContain('Typed before.')

    const wrong = await send(
      '/admin/sign-in?to=/admin/account',
      signingIn,
      [
        ['email', 'ada@x'],
        ['password', 'wrong'],
      ],
      '',
    )
    expect(wrong.text).toContain('>This e-mail and password do not belong together.<')
    expect(wrong.text).toContain('value="ada@x"')
    expect(wrong.text).toContain('name="to" value="/admin/account"')

    const noReason = await send(rejecting.address, rejecting.form, [
      ['reason', ''],
      ['note', 'A note from before.'],
    ])
    expect(noReason.text).toContain('Choose a reason')
    expect(noReason.text).toMatch(/<textarea[^>]*>A note from before.<\/textarea>/)
    const rejected = await send(rejecting.address, rejecting.form, [
      ['reason', 'off_topic'],
      ['note', ''],
    ])
    expect(rejected.status).toBe(303)
    expect(comments(site).find(({ id }) => id === seen?.id)?.status).toBe('rejected')

    await sendComment(reader, {
      name: 'Rita Reader',
      email: 'rita@mail.example',
      body: 'In a browser, before.',
    })
    await reader.waitForURL((url) => url.pathname === '/your-comments')
    await button(commentBy(desk, another.name), 'Approve').click()
    await expect.poll(() => comments(site).find(({ body }) => body === another.body)?.status).toBe('approved')
    await expect(commentBy(desk, another.name)).toBeHidden()
    await context.close()
  } finally {
    await site.stop()
  }
})
