import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type Contents, composeMail } from '@/newsroom/mail/composing'
import { Courier } from '@/newsroom/mail/courier'
import { theWayOut } from '@/newsroom/mail/posting'
import { aQueuedMail, theOutbox, writtenAt } from '@/newsroom/testing/mail'
import { read } from '@/newsroom/testing/mail-server'
import { settingsAre, stage, temporaryFolder } from '@/newsroom/testing/stage'
import { englishIn, type Words, wordsOf } from '@/newsroom/words/words-rules'

stage()

let dataDir: string
let outbox: string
let clock: Date

beforeEach(() => {
  dataDir = temporaryFolder()
  outbox = join(dataDir, 'outbox')
  clock = writtenAt
  settingsAre({ dataDir })
  return () => rmSync(dataDir, { recursive: true })
})

const english = englishIn('UTC')
const arabic = wordsOf({ language: 'ar', digits: 'arab', timeZone: 'UTC' })

const contents: Contents = {
  subject: 'Comments are waiting',
  paragraphs: ['Nothing was waiting.', 'There may be more by now.'],
  link: { address: 'https://news.example/admin/comments?a=1&b=2', label: 'Read what waits' },
  reason: 'You asked for it.',
}

async function deliver(): Promise<void> {
  await new Courier(
    theWayOut(),
    () => {},
    () => clock,
  ).deliverDue()
}

/** What is written of a mail, as a mail program reads it. */
async function written(given: Partial<Contents> = {}, words: Words = english) {
  await aQueuedMail(composeMail(words, { ...contents, ...given }))
  await deliver()
  const [file = ''] = readdirSync(outbox)
  const source = readFileSync(join(outbox, file), 'utf8')
  const message = await read(source)
  const header = (name: string) => message.headers.filter(({ key }) => key === name).map(({ value }) => value)
  return { source, message, header }
}

test('without a server each mail is one file that only its owner can read', async () => {
  await aQueuedMail()
  await aQueuedMail()
  await deliver()
  const mails = await theOutbox()
  expect(readdirSync(outbox).sort()).toEqual(mails.map(({ id }) => `${id}.eml`))
  expect(mails.map(({ status }) => status)).toEqual(['sent', 'sent'])
  for (const file of readdirSync(outbox)) expect(statSync(join(outbox, file)).mode & 0o777).toBe(0o600)
  expect(statSync(outbox).mode & 0o777).toBe(0o700)
})

test('what a killed process left of a file is written over', async () => {
  await aQueuedMail()
  const [mail] = await theOutbox()
  mkdirSync(outbox, { mode: 0o700 })
  writeFileSync(join(outbox, `.${mail?.id}.draft`), 'half a mes')
  await deliver()
  expect(readdirSync(outbox)).toEqual([`${mail?.id}.eml`])
})

test('while files cannot be written the mail waits', async () => {
  await aQueuedMail()
  writeFileSync(outbox, 'a file where the folder should be')
  await deliver()
  expect(await theOutbox()).toMatchObject([{ status: 'waiting', error: expect.stringContaining(outbox) }])
  rmSync(outbox)
  clock = new Date(clock.getTime() + 60_000)
  await deliver()
  expect(await theOutbox()).toMatchObject([{ status: 'sent' }])
})

test('a mail says the same as text and as HTML', async () => {
  const { message, header } = await written()
  expect(message.subject).toBe('Comments are waiting')
  expect(message.from).toEqual({ address: 'postbag@localhost', name: 'The Postbag' })
  expect(message.to).toEqual([{ address: 'mira@readers.example', name: '' }])
  expect(message.date).toBe(writtenAt.toISOString())
  expect(header('auto-submitted')).toEqual(['auto-generated'])
  expect(message.text?.trimEnd()).toBe(
    'Nothing was waiting.\n\nThere may be more by now.\n\nRead what waits:\nhttps://news.example/admin/comments?a=1&b=2\n\n-- \nYou asked for it.',
  )
  expect(message.html).toContain('<html lang="en" dir="ltr">')
  expect(message.html).toContain('<p>There may be more by now.</p>')
  expect(message.html).toMatch(
    /<a href="https:\/\/news\.example\/admin\/comments\?a=1&#x26;b=2"[^>]*>Read what waits<\/a>/,
  )
  expect(message.html).not.toMatch(/<img|<script|<link/)
})

test('in Arabic it is Arabic, from right to left', async () => {
  const said = { subject: 'تعليقات في الانتظار', paragraphs: ['لم يكن شيء في الانتظار لدى ساعي البريد.'] }
  const { message, source } = await written(said, arabic)
  expect(message.subject).toBe(said.subject)
  expect(message.text).toContain(said.paragraphs[0])
  expect(message.html).toContain(`<p>${said.paragraphs[0]}</p>`)
  expect(message.html).toContain('<html lang="ar" dir="rtl">')
  // Any server may take it, whatever else than ASCII it cannot take.
  expect(source).toMatch(/^[\x20-\x7e\r\n]*$/)
  expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
})

test('nothing that it says is taken for a header, another part or markup', async () => {
  const hostile = 'Hello\r\nBcc: all@readers.example\r\n\r\n<script>alert(1)</script>'
  const { message, header } = await written({
    subject: hostile,
    paragraphs: [hostile, '.', '--', '"><img src=x>'],
    reason: hostile,
  })
  expect(message.subject).toBe('Hello Bcc: all@readers.example <script>alert(1)</script>')
  expect(header('bcc')).toEqual([])
  expect(message.to).toHaveLength(1)
  expect(message.attachments).toEqual([])
  expect(message.html).not.toMatch(/<script|<img/)
})

test('a subject that came with line ends is one header all the same', async () => {
  await aQueuedMail({ subject: 'Hello\r\nBcc: all@readers.example' })
  await deliver()
  const message = await read(readFileSync(join(outbox, readdirSync(outbox)[0] ?? ''), 'utf8'))
  expect(message.subject).toContain('Bcc: all@readers.example')
  expect(message.headers.map(({ key }) => key)).not.toContain('bcc')
})

test('a name with signs that mean something stays one name', async () => {
  const name = 'The "Post", <bag> & ساعي'
  settingsAre({ dataDir, mailFrom: { name, address: 'news@paper.example' } })
  expect((await written()).message.from).toEqual({ address: 'news@paper.example', name })
})

test('where a mail can be ended, one click does it', async () => {
  const unsubscribe = 'https://news.example/mail/end/abcdef'
  const { message, header } = await written({ unsubscribe })
  expect(header('list-unsubscribe')).toEqual([`<${unsubscribe}>`])
  expect(header('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
  expect(message.text).toContain(`End these mails. ${unsubscribe}`)
  expect(message.html).toContain(`<a href="${unsubscribe}">End these mails.</a>`)
})

test('where it cannot, nothing promises it', async () => {
  const { header } = await written()
  expect(header('list-unsubscribe').concat(header('list-unsubscribe-post'))).toEqual([])
})
