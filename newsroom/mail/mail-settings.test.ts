import { describe, expect, test } from 'vitest'
import { readSettings } from '@/newsroom/settings'

function settingsOf(env: Record<string, string>) {
  const read = readSettings(env)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.settings
}

function problemsOf(env: Record<string, string>): string[] {
  const read = readSettings(env)
  return 'problems' in read ? read.problems : []
}

const from = { MAIL_FROM: 'news@paper.example' }

describe('where mail goes', () => {
  test.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, isSecure: false, login: undefined }],
    ['smtps://mail.example', { host: 'mail.example', port: 465, isSecure: true, login: undefined }],
    ['smtp://[::1]:2525/', { host: '::1', port: 2525, isSecure: false, login: undefined }],
    [
      'smtps://news%40paper.example:p%2Fss@mail.example:4650',
      {
        host: 'mail.example',
        port: 4650,
        isSecure: true,
        login: { user: 'news@paper.example', password: 'p/ss' },
      },
    ],
  ])('%s', (url, server) => {
    expect(settingsOf({ SMTP_URL: url, ...from }).mailServer).toEqual(server)
  })

  test('without it, nowhere', () => {
    expect(settingsOf({})).toMatchObject({ mailServer: undefined, mailFrom: undefined })
  })
})

test.each([
  'mail.example',
  'http://mail.example',
  'smtp://',
  'smtp://mail.example/path',
  'smtp://mail.example?tls=no',
  'smtp://news@mail.example',
  'smtp://news:%ZZ@mail.example',
  'smtp://mail.example:99999',
])('a server that cannot be used is told, without what is in it: %s', (url) => {
  expect(problemsOf({ SMTP_URL: url, ...from })).toEqual([
    'SMTP_URL must be smtp://HOST:PORT, smtp://USER:PASSWORD@HOST:PORT or the same with smtps://.',
  ])
})

test('a server without a sender is told', () => {
  expect(problemsOf({ SMTP_URL: 'smtp://mail.example' })).toEqual([
    'SMTP_URL needs MAIL_FROM: set the address that mail is to come from.',
  ])
})

test.each([
  ['news@paper.example', { name: '', address: 'news@paper.example' }],
  ['The Paper <news@paper.example>', { name: 'The Paper', address: 'news@paper.example' }],
  ['<news@paper.example>', { name: '', address: 'news@paper.example' }],
  ['ساعي البريد <news@paper.example>', { name: 'ساعي البريد', address: 'news@paper.example' }],
])('mail comes from %s', (given, sender) => {
  expect(settingsOf({ MAIL_FROM: given }).mailFrom).toEqual(sender)
})

test.each([
  'The Paper',
  'a@b.example, c@d.example',
  'The Paper <news>',
  'The Paper <news@paper.example',
  'news@paper.example\r\nBcc: all@readers.example',
  'The Paper\nBcc: x <news@paper.example>',
])('a sender that is none is told: %j', (given) => {
  expect(problemsOf({ MAIL_FROM: given })).toEqual([
    expect.stringMatching(/^MAIL_FROM is “.*must be an e-mail/),
  ])
})
