import { expect, test } from 'vitest'
import { mostAt } from '@/app/_request/post-size'
import { settingsAre } from '@/newsroom/testing/stage'

const session = 'postbag-session=x'

test.each([
  ['a form', '/articles/a', '', 200_000],
  ['an article at the desk, of whoever has no session', '/admin/articles/new', '', 200_000],
  ['an article at the desk', '/admin/articles/new', session, 900_000],
  ['a form at the desk', '/admin/comments', session, 200_000],
  ['pictures, of whoever has no session', '/admin/media/upload', '', 200_000],
  ['pictures', '/admin/media/upload', session, 100_000_000],
])('%s may have so many bytes and no more', (_, path, cookie, most) => {
  settingsAre({})
  expect(mostAt(path, 'POST', cookie)).toBe(most)
})
