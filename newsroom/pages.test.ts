import { expect, test } from 'vitest'
import { tagsOf, tagsOfNewReply, tagsOfReplyThatWas, tagsOfThread } from '@/newsroom/pages'

test.each([
  ['/', ['edition', 'lists']],
  ['/archive', ['edition', 'lists']],
  ['/archive/2026/03', ['edition', 'lists']],
  ['/archive/2026/03/before/the-harbour-reopens', ['edition', 'lists']],
  ['/sections/city', ['edition', 'lists']],
  ['/sections/%D8%AB%D9%82%D8%A7%D9%81%D8%A9/before/the-harbour-reopens', ['edition', 'lists']],
  ['/tags/harbour', ['edition', 'lists']],
  ['/tags/harbour/before/the-harbour-reopens', ['edition', 'lists']],
  ['/authors/%D9%84%D9%8A%D8%A7%D9%86', ['edition', 'lists']],
  ['/corrections', ['edition', 'lists']],
  ['/corrections/before/01a20ac9-1f8e-722e-9850-000000000001', ['edition', 'lists']],
  ['/about', ['edition']],
  ['/contact', ['edition']],
  ['/house-rules', ['edition']],
  ['/privacy', ['edition']],
  [
    '/articles/the-harbour-reopens',
    ['edition', 'beside', 'article:the-harbour-reopens', 'comments:the-harbour-reopens'],
  ],
  [
    '/articles/the-harbour-reopens/comments/3',
    ['edition', 'article:the-harbour-reopens', 'comments:the-harbour-reopens:3'],
  ],
])('%s is made of %j', (address, tags) => {
  expect(tagsOf(address)).toEqual(tags)
})

test.each([
  '/your-comments',
  '/admin/comments',
  '/api/health',
  '/articles/',
  '/articles/The-Harbour',
  '/articles/the--harbour',
  '/articles/the-harbour/',
  '/articles/the-harbour/comments/0',
  '/articles/the-harbour/comments/01',
  '/articles/the-harbour/comments/1000000000',
  '/articles/the-harbour/comments/1/2',
  '/articles/../privacy',
  '/articles/a\n',
  '/sections/',
  '/sections/City',
  '/sections/a%20b',
  '/sections/ثقافة',
  '/sections/%E0%A4%A',
  '/sections/city/before/',
  '/tags/Harbour',
  '/tags/harbour/feed.xml',
  '/authors/',
  '/corrections/',
  '/corrections/before/one',
  '/archive/2026',
  '/archive/2026/3',
  '/archive/2026/13',
  '/feed.xml',
  '',
])('nothing at %j is kept', (address) => {
  expect(tagsOf(address)).toBeNull()
})

test.each([
  [1, ['comments:a', 'comments:a:1']],
  [50, ['comments:a', 'comments:a:1']],
  [51, ['comments:a', 'comments:a:2', 'comments:a:1']],
  [52, ['comments:a', 'comments:a:2']],
  [100, ['comments:a', 'comments:a:2']],
  [101, ['comments:a', 'comments:a:3', 'comments:a:2']],
])('what begins the thread at position %i changes %j', (position, tags) => {
  expect(tagsOfThread('a', position)).toEqual(tags)
})

test.each([
  [1, ['comments:a', 'thread:a:60:1', 'comments:a:2']],
  [4, ['comments:a', 'thread:a:60:1', 'comments:a:2']],
  [5, ['comments:a', 'thread:a:60:1']],
  [51, ['comments:a', 'thread:a:60:2', 'thread:a:60:1']],
  [52, ['comments:a', 'thread:a:60:2']],
])('the first appearance of reply %i of a thread changes %j', (replyPosition, tags) => {
  expect(tagsOfNewReply('a', { position: 60, replyPosition })).toEqual(tags)
})

test('a reply that goes, or comes back, changes every page of its thread, and the list', () => {
  expect(tagsOfReplyThatWas('a', { position: 60, replyPosition: 70 })).toEqual([
    'comments:a',
    'thread:a:60',
    'comments:a:2',
    'orders:a',
  ])
})

test('a page of a thread is made of the thread, and of itself', () => {
  expect(tagsOf('/articles/a/threads/60/2')).toEqual(['edition', 'article:a', 'thread:a:60', 'thread:a:60:2'])
})

test.each(['oldest', 'most-replied'])('a page of comments in the order %j knows what is gone', (order) => {
  expect(tagsOf(`/articles/a/comments/${order}`)).toEqual(['edition', 'article:a', 'orders:a'])
})
