import { expect, test } from 'vitest'
import { isPage } from '@/app/_request/page-path'

test.each([
  '/feed.xml',
  '/sections/world/feed.json',
  '/articles/the-harbour-reopens/comments.xml',
  '/articles/the-harbour-reopens/threads/1/comments.xml',
  '/sitemap.xml',
])('%s is for programs, not a page', (path) => {
  expect(isPage(path)).toBe(false)
})

test.each(['/', '/articles/the-harbour-reopens', '/articles/the-harbour-reopens/comments/1'])(
  '%s is a page',
  (path) => {
    expect(isPage(path)).toBe(true)
  },
)
