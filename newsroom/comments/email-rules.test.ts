import { expect, test } from 'vitest'
import { mailAddress } from '@/newsroom/comments/email-rules'

test('an address is kept in lower case', () => {
  expect(mailAddress('Zoe.B+news@Example.ORG')).toBe('zoe.b+news@example.org')
})

test('a domain in any script is kept as mail servers know it', () => {
  expect(mailAddress('zoe@bücher.example')).toBe('zoe@xn--bcher-kva.example')
  expect(mailAddress('zoe@xn--bcher-kva.example')).toBe('zoe@xn--bcher-kva.example')
})

test('a name in any script is an address', () => {
  expect(mailAddress('سلمى@example.org')).toBe('سلمى@example.org')
})

test.each([
  'zoe',
  '@example.org',
  'zoe@',
  'zoe@localhost',
  'zoe@example.c',
  'zoe@example.123',
  'zoe@1.2.3.4',
  'zoe@[::1]',
  'zoe@example.org:25',
  'zoe@example.org/inbox',
  'zoe@-example.org',
  'zoe@example-.org',
  'zoe@exa_mple.org',
  'zoe@example..org',
  'zoe@example.org.',
  '.zoe@example.org',
  'zoe.@example.org',
  'zo..e@example.org',
  'zoe b@example.org',
  'zoe@b@example.org',
  '"zoe"@example.org',
  '<zoe@example.org>',
  'zoe@example.org\r\nBcc: all@example.org',
  'zo\u202Ee@example.org',
  'zoe@exam\0ple.org',
  `${'z'.repeat(65)}@example.org`,
])('mail cannot reach %j', (text) => {
  expect(mailAddress(text)).toBeNull()
})
