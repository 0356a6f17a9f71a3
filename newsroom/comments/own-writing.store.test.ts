import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { articleAt } from '@/newsroom/articles/articles'
import { mostChanges } from '@/newsroom/comments/change-rules'
import { changeComment, withdrawComment } from '@/newsroom/comments/own-writing'
import { newestThreads, threadPage } from '@/newsroom/comments/threads'
import { foundEdition, setEdition } from '@/newsroom/edition'
import { approveComments, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { deskComment } from '@/newsroom/moderation/desk-comments'
import { queueQuestionShape } from '@/newsroom/moderation/queue-rules'
import { queuePage } from '@/newsroom/moderation/queues'
import { tagsOf, versionOf } from '@/newsroom/pages'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aComment, aModerator, anAdministrator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
const slug = 'the-harbour-reopens'
const mira = { browserId: 'mira-s-browser' }
let ilse: Viewer
let article: { id: string }
beforeEach(async () => {
  itIs('2026-03-02T12:00:00Z')
  settingsAre({ commentsPerMinute: 0 })
  await foundEdition()
  ilse = await aModerator()
  article = await anArticle()
})

const version = (address = `/articles/${slug}`) => versionOf(tagsOf(address) ?? [])

async function printed(given: Parameters<typeof aComment>[0] = {}) {
  const comment = await aComment({ email: 'mira@readers.example', ...mira, ...given })
  await approveComments(ilse, seen(comment))
  return commentOf(comment.id)
}

/** What nobody has to read first: Mira has been printed before. */
async function unreadCommentsMayBePublished(): Promise<void> {
  await setEdition(await anAdministrator(), { preModeration: false })
}

describe('withdrawing', () => {
  test('takes a public comment down at once, and its article counts it no more', async () => {
    const { id } = await printed()
    const before = await version()
    await withdrawComment(mira, id)
    expect(await commentOf(id)).toMatchObject({ status: 'withdrawn', version: 2 })
    expect(await newestThreads(article.id)).toEqual([])
    expect(await articleAt(slug)).toMatchObject({ publicComments: 0 })
    expect(await version()).not.toBe(before)
  })

  test('leaves a place without words where something public answers it', async () => {
    const root = await printed({ name: 'Mira Gone' })
    await printed({ answers: root.id, body: 'An answer.' })
    await withdrawComment(mira, root.id)
    const [thread] = await newestThreads(article.id)
    expect(thread).toMatchObject({ comment: null, isWithdrawn: true, publicReplies: 1 })
    expect(JSON.stringify(thread)).not.toContain('Mira Gone')
  })

  test('takes what waits out of the queue, and a decision on what was seen before changes nothing', async () => {
    const comment = await aComment(mira)
    await withdrawComment(mira, comment.id)
    const queue = await queuePage(ilse, queueQuestionShape.parse({}))
    expect(queue.comments).toEqual([])
    const { decided, overtaken } = await approveComments(ilse, seen(comment))
    expect(decided).toEqual([])
    expect(overtaken).toMatchObject([{ id: comment.id, status: 'withdrawn', by: null }])
    expect((await commentOf(comment.id)).status).toBe('withdrawn')
  })

  test('is done once, and cannot be undone by the desk', async () => {
    const comment = await aComment(mira)
    const { batch } = await approveComments(ilse, seen(comment))
    await withdrawComment(mira, comment.id)
    await withdrawComment(mira, comment.id)
    expect(await commentOf(comment.id)).toMatchObject({ status: 'withdrawn', version: 2 })
    await expect(undo(ilse, batch)).rejects.toMatchObject({ reason: 'stale' })
  })
})

describe('changing', () => {
  test('a public comment takes it down until a moderator has read it, where all are read first', async () => {
    const { id } = await printed({ body: 'As it was.' })
    later({ minutes: 9 })
    const before = await version()
    await changeComment(mira, id, 'As it is.')
    expect(await commentOf(id)).toMatchObject({ status: 'pending', body: 'As it is.', editedAt: new Date() })
    expect(await newestThreads(article.id)).toEqual([])
    expect(await version()).not.toBe(before)
    const [waiting] = (await queuePage(ilse, queueQuestionShape.parse({}))).comments
    expect(waiting).toMatchObject({ id, body: 'As it is.' })
    await approveComments(ilse, seen(await commentOf(id)))
    expect((await newestThreads(article.id))[0]?.comment).toMatchObject({ position: 1, editedAt: new Date() })
  })

  test('keeps it public when nothing holds it, and every page that shows it is forgotten', async () => {
    const root = await printed()
    const reply = await printed({ answers: root.id, body: 'A reply.' })
    await unreadCommentsMayBePublished()
    const pages = [`/articles/${slug}`, `/articles/${slug}/comments/1`, `/articles/${slug}/threads/1/1`]
    for (const [id, said] of [
      [root.id, 'The root, mended.'],
      [reply.id, 'The reply, mended.'],
    ] as const) {
      const before = await Promise.all(pages.map(version))
      await changeComment(mira, id, said)
      const after = await Promise.all(pages.map(version))
      for (const [page, was] of before.entries()) expect(after[page], pages[page]).not.toBe(was)
    }
    const thread = await threadPage(article.id, 1, 1)
    expect(thread?.comment?.body).toBe('The root, mended.')
    expect(thread?.replies[0]?.body).toBe('The reply, mended.')
    expect(await articleAt(slug)).toMatchObject({ publicComments: 2, lastPosition: 1 })
  })

  test('passes the checks again: what they hold waits', async () => {
    const { id } = await printed()
    await unreadCommentsMayBePublished()
    await changeComment(mira, id, 'https://a.example https://b.example https://c.example')
    expect(await commentOf(id)).toMatchObject({ status: 'pending', holdReasons: ['contains_link'] })
  })

  test('what was decided on the former text does not stand for the new one', async () => {
    const comment = await aComment({ ...mira, body: 'Harmless.' })
    await changeComment(mira, comment.id, 'Not so harmless.')
    const { decided, overtaken } = await approveComments(ilse, seen(comment))
    expect(decided).toEqual([])
    expect(overtaken).toMatchObject([{ id: comment.id, status: 'pending', reason: 'changed_by_writer' }])
    expect(await newestThreads(article.id)).toEqual([])
  })

  test('leaves what it said before to the staff, who find it by either', async () => {
    const { id } = await aComment({ ...mira, body: 'First lighthouse.' })
    await changeComment(mira, id, 'Second harbour.')
    await changeComment(mira, id, 'Third pier.')
    const found = await deskComment(ilse, id)
    expect(found?.history.map(({ outcome, before }) => [outcome, before])).toEqual([
      ['pending', 'Second harbour.'],
      ['pending', 'First lighthouse.'],
    ])
    for (const q of ['lighthouse', 'harbour', 'pier', 'castellan']) {
      const { comments } = await queuePage(ilse, queueQuestionShape.parse({ q }))
      expect(
        comments.map((each) => each.id),
        q,
      ).toEqual([id])
    }
  })

  test('is refused after its minutes, and where there are none', async () => {
    const { id } = await aComment(mira)
    later({ minutes: 10 })
    await expect(changeComment(mira, id, 'Late.')).rejects.toMatchObject({ reason: 'closed' })
    await setEdition(await anAdministrator(), { changeMinutes: 0 })
    const other = await aComment(mira)
    await expect(changeComment(mira, other.id, 'Never.')).rejects.toMatchObject({ reason: 'stale' })
    expect(await commentOf(other.id)).toMatchObject({ version: 0, editedAt: null })
  })

  test('is refused once it was done twenty times, so that what it said can always be stored and read', async () => {
    const { id } = await aComment(mira)
    for (let time = 1; time <= mostChanges; time++) await changeComment(mira, id, `Change ${time}.`)
    await expect(changeComment(mira, id, 'Once more.')).rejects.toMatchObject({ reason: 'too_many' })
    expect(await commentOf(id)).toMatchObject({ body: `Change ${mostChanges}.`, version: mostChanges })
    await withdrawComment(mira, id)
    expect((await commentOf(id)).status).toBe('withdrawn')
  })

  test('to the same words is no change', async () => {
    const { id, body } = await aComment(mira)
    await changeComment(mira, id, body)
    expect(await commentOf(id)).toMatchObject({ version: 0, editedAt: null })
  })
})

test('the desk takes back neither a change nor a withdrawal', async () => {
  const comment = await aComment(mira)
  await changeComment(mira, comment.id, 'Changed.')
  await withdrawComment(mira, comment.id)
  const { decisions } = store().tables
  for (const { batch } of await store().read.select({ batch: decisions.batch }).from(decisions)) {
    await expect(undo(ilse, batch)).rejects.toMatchObject({ reason: 'not_found' })
  }
  expect(await commentOf(comment.id)).toMatchObject({ status: 'withdrawn', version: 2 })
})

test('what the desk decided after a change it takes back, and decides again', async () => {
  const { id } = await aComment(mira)
  await changeComment(mira, id, 'Changed.')
  const { batch } = await approveComments(ilse, seen(await commentOf(id)))
  const { batch: taken } = await undo(ilse, batch)
  expect((await commentOf(id)).status).toBe('pending')
  await undo(ilse, taken)
  expect((await commentOf(id)).status).toBe('approved')
})

test('what a moderator has decided against is its writer’s to read, and no more to change', async () => {
  const comment = await aComment(mira)
  await rejectComments(ilse, seen(comment), { reason: 'off_topic', note: '' })
  for (const write of [() => withdrawComment(mira, comment.id), () => changeComment(mira, comment.id, 'No.')])
    await expect(write()).rejects.toMatchObject({ reason: 'stale' })
  expect(await commentOf(comment.id)).toMatchObject({ status: 'rejected', version: 1 })
})

test('nobody changes or withdraws for another', async () => {
  const { id, body } = await aComment(mira)
  for (const browserId of [null, '', 'another-browser']) {
    for (const write of [
      () => withdrawComment({ browserId }, id),
      () => changeComment({ browserId }, id, 'No.'),
    ])
      await expect(write()).rejects.toMatchObject({ reason: 'not_found' })
  }
  expect(await commentOf(id)).toMatchObject({ status: 'pending', body })
  expect(await store().read.$count(store().tables.decisions)).toBe(0)
})
