import { describe, expect, test } from 'vitest'
import { deskPath, deskPathWith, signInAddress } from '@/app/_request/desk-path'

describe('the way back after signing in', () => {
  test.each([
    ['/admin', '/admin'],
    ['/admin/comments', '/admin/comments'],
    ['/admin/comments?status=spam&q=a+b#comment-1', '/admin/comments?status=spam&q=a+b#comment-1'],
    ['/admin/x/../account', '/admin/account'],
  ])('%s is a page of the desk', (asked, path) => {
    expect(deskPath(asked)).toBe(path)
  })

  test.each([
    '',
    'admin/comments',
    'https://evil.example/admin',
    '//evil.example/admin',
    '/\\evil.example/admin',
    '/\t/evil.example/admin',
    '\n//evil.example/admin',
    'javascript:alert(1)',
    '/articles/a-story',
    '/administrator',
    '/admin/../articles/a-story',
    '/admin/..//evil.example',
    '/admin/sign-in',
    '/admin/sign-in?to=/admin',
    '/admin/set-up/token',
  ])('%j is none, and leads to the desk', (asked) => {
    expect(deskPath(asked)).toBe('/admin')
    expect(deskPath(asked, '/admin/comments')).toBe('/admin/comments')
  })

  test('is carried by the sign-in page, unless it is where signing in leads anyway', () => {
    expect(signInAddress('/admin/comments?q=a&b')).toBe('/admin/sign-in?to=%2Fadmin%2Fcomments%3Fq%3Da%26b')
    expect(signInAddress('/admin')).toBe('/admin/sign-in')
    expect(signInAddress('https://evil.example')).toBe('/admin/sign-in')
  })
})

test('parameters are set, repeated and taken away, and whatever else was asked stays', () => {
  const path = '/admin/comments?status=spam&done=old&stale=1&stale=2'
  expect(deskPathWith(path, { done: undefined, stale: ['3', '4'] }, '#comment-5')).toBe(
    '/admin/comments?status=spam&stale=3&stale=4#comment-5',
  )
  expect(deskPathWith('//evil.example', { done: 'x' })).toBe('/admin?done=x')
})
