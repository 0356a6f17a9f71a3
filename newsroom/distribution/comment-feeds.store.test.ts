import { parseRssFeed } from 'feedsmith'
import { beforeEach, expect, test } from 'vitest'
import { articleComments, threadComments } from '@/newsroom/distribution/comment-feeds'
import { feedAs } from '@/newsroom/distribution/feed-formats'
import { approveComments, rejectComments } from '@/newsroom/moderation/decisions'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
const slug = 'the-harbour-reopens'
let ilse: Viewer
beforeEach(async () => {
  itIs('2026-03-02T12:00:00Z')
  settingsAre({ commentsPerMinute: 0 })
  ilse = await aModerator()
  await anArticle()
})

async function printed(given: Parameters<typeof aComment>[0]) {
  const { id } = await aComment(given)
  later({ seconds: 1 })
  await approveComments(ilse, seen(await commentOf(id)))
  return id
}

const read = (feed: Awaited<ReturnType<typeof articleComments>>) =>
  feed && parseRssFeed(feedAs('rss', feed, 'https://paper.example'))

test('the feed of an article has its public comments, what was printed last first, replies among them', async () => {
  const root = await printed({ name: 'Jonas Vale', body: 'One & <b>two</b>\nlines\n\nand a paragraph.' })
  await printed({ body: 'Another.' })
  const reply = await printed({ answers: root, name: 'Mira', body: 'It was ||the butler||.' })
  await aComment({ body: 'This one waits.' })
  const feed = read(await articleComments(slug))
  expect(feed?.items?.map(({ title }) => title)).toEqual([
    'Mira: The harbour reopens',
    'Mira Castellan: The harbour reopens',
    'Jonas Vale: The harbour reopens',
  ])
  const [first, , last] = feed?.items ?? []
  expect(first?.link).toBe(`https://paper.example/articles/${slug}/threads/1/1#comment-${reply}`)
  expect(last?.content?.encoded).toBe(
    '<p>One &#x26; &#x3C;b>two&#x3C;/b><br>lines</p><p>and a paragraph.</p>',
  )
  expect(last?.guid?.value).toBe(`urn:uuid:${root}`)
  expect(first?.description).toBe('It was [Show spoiler].')
  expect(JSON.stringify(feed)).not.toMatch(/the butler|This one waits|readers\.example/)
})

test('the feed of a thread has its public replies, the newest first', async () => {
  const root = await printed({ name: 'Jonas Vale' })
  const replies = [await printed({ answers: root }), await printed({ answers: root })]
  await rejectComments(ilse, seen(await commentOf(root)), { reason: 'off_topic', note: '' })
  const feed = await threadComments(slug, 1)
  expect(feed?.entries.map(({ id }) => id)).toEqual(replies.reverse().map((id) => `urn:uuid:${id}`))
  expect(JSON.stringify(feed)).not.toContain('Jonas')
  expect(read(feed)?.atom?.links?.[0]?.href).toBe(
    `https://paper.example/articles/${slug}/threads/1/comments.xml`,
  )
})

test('there is no feed of what is not there', async () => {
  expect(await articleComments('no-such-article')).toBeNull()
  expect(await threadComments(slug, 1)).toBeNull()
})
