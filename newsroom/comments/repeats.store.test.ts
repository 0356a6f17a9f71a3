import { beforeEach, expect, test } from 'vitest'
import { store } from '@/db/store'
import type { CommentDraft } from '@/newsroom/comments/comment-rules'
import { postComment } from '@/newsroom/comments/commenting'
import { changeComment, withdrawComment } from '@/newsroom/comments/own-writing'
import { foundEdition } from '@/newsroom/edition'
import { approveComments, rejectComments } from '@/newsroom/moderation/decisions'
import { aDraft, aModerator, anArticle, aReader, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(async () => {
  itIs('2026-03-02T12:00:00Z')
  await anArticle()
})

const number = () => store().read.$count(store().tables.comments)
const post = (given: Partial<CommentDraft> = {}) => postComment(aReader(), aDraft(given))

test('the same again is answered as the first was, and stored once', async () => {
  const first = await post()
  expect(await post()).toEqual(first)
  expect(await number()).toBe(1)
})

test('it is the same however the lines end and the e-mail is written', async () => {
  const first = await post({ body: 'One.\nTwo.' })
  expect(await post({ body: ' One.\r\nTwo.\n', email: 'Mira@Readers.example ' })).toEqual(first)
})

test('it is the same under another name, and from another browser and address', async () => {
  const first = await post()
  const again = postComment(
    aReader({ browserId: 'elsewhere', address: '203.0.113.9' }),
    aDraft({ name: 'M. Castellan' }),
  )
  expect(await again).toEqual(first)
})

test('it stays the same for a day, and is another comment after', async () => {
  const first = await post()
  later({ days: 1, milliseconds: -1 })
  expect(await post()).toEqual(first)
  later({ milliseconds: 1 })
  expect(await post()).not.toEqual(first)
  expect(await number()).toBe(2)
})

test('after the second has been stored, that is what a repeat is answered with', async () => {
  await post()
  later({ days: 1 })
  const second = await post()
  later({ minutes: 1 })
  expect(await post()).toEqual(second)
})

test('another text, e-mail or article is another comment', async () => {
  await anArticle({ slug: 'another' })
  await post()
  await post({ body: 'The ferry was late, as ever.' })
  await post({ email: 'dawit@readers.example' })
  await post({ slug: 'another' })
  expect(await number()).toBe(4)
})

test('a repeat is accepted though the rate limit has been reached', async () => {
  settingsAre({ commentsPerMinute: 1 })
  const first = await post()
  expect(await post()).toEqual(first)
})

test('a repeat is accepted though comments have been closed meanwhile', async () => {
  const first = await post()
  const { articles } = store().tables
  await store().transaction((tx) => tx.update(articles).set({ commentsOpen: false }))
  expect(await post()).toEqual(first)
})

test('a rejected text cannot be sent again the same day', async () => {
  const first = await post()
  await rejectComments(await aModerator(), seen(await commentOf(first.id)), { reason: 'abusive', note: '' })
  expect(await post()).toEqual(first)
  expect(await commentOf(first.id)).toMatchObject({ status: 'rejected' })
  expect(await number()).toBe(1)
})

const mine = { browserId: aReader().browserId }

test('what its writer withdrew can be sent again at once, and waits anew', async () => {
  const first = await post()
  await withdrawComment(mine, first.id)
  const second = await post()
  expect(second).not.toEqual(first)
  expect(await commentOf(second.id)).toMatchObject({ status: 'pending' })
  expect(await post()).toEqual(second)
})

test('a changed comment is the same as what it says now, and not as what it said', async () => {
  await foundEdition()
  const first = await post()
  const body = 'The ferry was late, as ever.'
  await changeComment(mine, first.id, body)
  expect(await post({ body })).toEqual(first)
  expect(await post()).not.toEqual(first)
  expect(await number()).toBe(2)
})

const browserOf = async (id: string) => (await commentOf(id)).browserId
const retry = (address: string, isNewBrowser: boolean) =>
  postComment(aReader({ browserId: 'new-cookie', address }), aDraft(), { isNewBrowser })

test('a browser that lost the answer, and with it its identifier, gets the comment with the new one', async () => {
  const { id } = await post()
  await retry(aReader().address, true)
  expect(await browserOf(id)).toBe('new-cookie')
})

test('nobody gets it once something was decided on it: what was public is no secret of its writer', async () => {
  const { id } = await post()
  await approveComments(await aModerator(), seen(await commentOf(id)))
  await retry(aReader().address, true)
  expect(await browserOf(id)).toBe(aReader().browserId)
})

test('nobody gets it from another address, or with an identifier of their own', async () => {
  const { id } = await post()
  await retry('203.0.113.9', true)
  await retry(aReader().address, false)
  expect(await browserOf(id)).toBe(aReader().browserId)
})
