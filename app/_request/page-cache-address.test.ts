import { expect, test } from 'vitest'
import { addressOf } from '@/app/_request/page-cache'

test.each([
  ['/$/index', '/'],
  ['/$/articles/a', '/articles/a'],
  ['build-id/$/articles/a/comments/2', '/articles/a/comments/2'],
  ['/$/sections/ثقافة', '/sections/%D8%AB%D9%82%D8%A7%D9%81%D8%A9'],
])('the key %s is that of %s', (given, expected) => expect(addressOf(given)).toBe(expected))
