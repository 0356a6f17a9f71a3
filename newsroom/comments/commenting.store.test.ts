import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { store } from '@/db/store'
import { links } from '@/newsroom/comments/checks/links'
import { postComment } from '@/newsroom/comments/commenting'
import { foundEdition, setEdition } from '@/newsroom/edition'
import { approveComments, rejectComments } from '@/newsroom/moderation/decisions'
import { tagsOf, versionOf } from '@/newsroom/pages'
import {
  aDraft,
  aModerator,
  anAdministrator,
  anArticle,
  aReader,
  commentOf,
  seen,
} from '@/newsroom/testing/cast'
import { itIs, later, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => anArticle())

const stored = () => store().read.select().from(store().tables.comments)
const article = async () => (await store().read.select().from(store().tables.articles))[0]

async function unreadCommentsMayBePublished(): Promise<void> {
  await foundEdition()
  await setEdition(await anAdministrator(), { preModeration: false })
}

/** Mira has written from her browser before, and was approved. */
async function miraIsKnown(): Promise<void> {
  const { id } = await postComment(aReader(), aDraft({ body: 'My first letter.' }))
  await approveComments(await aModerator(), seen(await commentOf(id)))
}

test('a comment is stored as it was written, and waits', async () => {
  itIs('2026-03-02T12:00:00.123Z')
  const { id } = await postComment(aReader(), aDraft({ name: 'נועה', body: 'שלום\n\n😀 <b>"quoted"</b>' }))
  const published = await article()
  expect(await stored()).toEqual([
    {
      id,
      articleId: published?.id,
      threadId: null,
      answersId: null,
      position: 0,
      replyPosition: 0,
      publicReplies: 0,
      lastReplyPosition: 0,
      isListed: false,
      name: 'נועה',
      email: 'mira@readers.example',
      body: 'שלום\n\n😀 <b>"quoted"</b>',
      status: 'pending',
      statusSince: new Date('2026-03-02T12:00:00.123Z'),
      version: 0,
      holdReasons: ['first_comment', 'pre_moderation'],
      submittedAt: new Date('2026-03-02T12:00:00.123Z'),
      editedAt: null,
      repeatKey: expect.any(String),
      addressHash: expect.any(String),
      browserId: 'mira-s-browser',
    },
  ])
})

test('a comment that waits changes no page and no count', async () => {
  const tags = tagsOf('/articles/the-harbour-reopens') ?? []
  const before = await versionOf(tags)
  await postComment(aReader(), aDraft())
  expect(await versionOf(tags)).toBe(before)
  expect(await article()).toMatchObject({ publicComments: 0, lastPosition: 0 })
})

describe('refused, with nothing stored:', () => {
  test.each(['no-such-article', '', 'a\0b', '../../etc/passwd', "' OR 1=1 --"])(
    'a comment on an article that does not exist: %j',
    async (slug) => {
      const posting = postComment(aReader(), { ...aDraft(), slug })
      await expect(posting).rejects.toMatchObject({ name: 'Refusal', reason: 'not_found' })
      expect(await stored()).toEqual([])
    },
  )

  test('a comment where comments are closed', async () => {
    await anArticle({ slug: 'closed', commentsOpen: false })
    await expect(postComment(aReader(), aDraft({ slug: 'closed' }))).rejects.toMatchObject({
      reason: 'closed',
    })
    expect(await stored()).toEqual([])
  })

  test('a comment from the very moment on at which comments close by themselves', async () => {
    await foundEdition()
    await setEdition(await anAdministrator(), { commentsCloseAfterDays: 14 })
    const publishedAt = new Date('2026-03-01T10:00:00.000Z')
    await anArticle({ slug: 'as-the-paper', publishedAt })
    await anArticle({ slug: 'shorter', publishedAt, furniture: { commentsCloseAfterDays: 1 } })
    await anArticle({ slug: 'never', publishedAt, furniture: { commentsCloseAfterDays: 'never' } })
    const postTo = (slug: string) => postComment(aReader(), aDraft({ slug }))
    itIs('2026-03-15T09:59:59.999Z')
    await postTo('as-the-paper')
    await expect(postTo('shorter')).rejects.toMatchObject({ reason: 'closed' })
    expect(await stored()).toHaveLength(1)
    later({ milliseconds: 1 })
    const again = postComment(aReader(), aDraft({ slug: 'as-the-paper', body: 'One more thing.' }))
    await expect(again).rejects.toMatchObject({ reason: 'closed' })
    expect(await stored()).toHaveLength(1)
    await postTo('never')
  })

  test('a comment that is too long, by another way than the form', async () => {
    await expect(
      postComment(aReader(), { ...aDraft(), body: 'b'.repeat(5001), name: '' }),
    ).rejects.toMatchObject({
      reason: 'invalid',
      fields: { body: [expect.any(String)], name: [expect.any(String)] },
    })
    expect(await stored()).toEqual([])
  })
})

test('every reason to hold a comment is stored with it', async () => {
  const body = 'https://a.example https://b.example https://c.example'
  const { id } = await postComment(aReader(), aDraft({ body, website: 'https://d.example' }))
  expect(await commentOf(id)).toMatchObject({
    status: 'pending',
    holdReasons: ['suspected_spam', 'contains_link', 'first_comment', 'pre_moderation'],
  })
})

test('when a check fails the comment is stored and waits, though nothing else holds it', async () => {
  await unreadCommentsMayBePublished()
  await miraIsKnown()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(links, 'judge').mockImplementation(() => {
    throw new TypeError('The link finder broke.')
  })
  const { id } = await postComment(aReader(), aDraft())
  expect(await commentOf(id)).toMatchObject({ status: 'pending', position: 0, holdReasons: ['failed:links'] })
})

describe('a comment that nothing holds', () => {
  beforeEach(async () => {
    await unreadCommentsMayBePublished()
    await miraIsKnown()
  })

  test('is public at once, with a position, a decision of nobody, and its pages forgotten', async () => {
    const before = await versionOf(tagsOf('/articles/the-harbour-reopens') ?? [])
    const { id } = await postComment(aReader(), aDraft())
    expect(await commentOf(id)).toMatchObject({
      status: 'approved',
      position: 2,
      version: 1,
      holdReasons: [],
    })
    expect(await article()).toMatchObject({ publicComments: 2, lastPosition: 2 })
    const { decisions } = store().tables
    expect(await store().read.select().from(decisions).where(eq(decisions.commentId, id))).toMatchObject([
      { staffId: null, from: 'pending', outcome: 'approved', version: 1 },
    ])
    expect(await versionOf(tagsOf('/articles/the-harbour-reopens') ?? [])).not.toBe(before)
  })

  test('waits all the same when the edition wants every comment read', async () => {
    await setEdition(await anAdministrator({ email: 'second@paper.example' }), { preModeration: true })
    const { id } = await postComment(aReader(), aDraft())
    expect(await commentOf(id)).toMatchObject({ status: 'pending', holdReasons: ['pre_moderation'] })
  })
})

describe('a first comment is one', () => {
  beforeEach(unreadCommentsMayBePublished)
  const holdsOf = async (browserId: string, email: string) => {
    const { id } = await postComment(aReader({ browserId }), aDraft({ email, body: `${browserId} ${email}` }))
    return (await commentOf(id)).holdReasons
  }

  test('from an e-mail that has no approved comment', async () => {
    expect(await holdsOf('mira-s-browser', 'mira@readers.example')).toEqual(['first_comment'])
  })

  test('as long as the earlier one waits', async () => {
    await postComment(aReader(), aDraft())
    expect(await holdsOf('mira-s-browser', 'mira@readers.example')).toEqual(['first_comment'])
  })

  test('from a known e-mail in another browser: an e-mail alone proves nothing', async () => {
    await miraIsKnown()
    expect(await holdsOf('dawit-s-browser', 'mira@readers.example')).toEqual(['first_comment'])
  })

  test('from another e-mail in a known browser', async () => {
    await miraIsKnown()
    expect(await holdsOf('mira-s-browser', 'dawit@readers.example')).toEqual(['first_comment'])
  })

  test('no more from the known e-mail in the known browser, however it is written', async () => {
    await miraIsKnown()
    expect(await holdsOf('mira-s-browser', 'MIRA@Readers.Example')).toEqual([])
  })

  test('again when the approval was taken back', async () => {
    const { id } = await postComment(aReader(), aDraft())
    const ilse = await aModerator()
    await approveComments(ilse, seen(await commentOf(id)))
    await rejectComments(ilse, seen(await commentOf(id)), { reason: 'off_topic', note: '' })
    expect(await holdsOf('mira-s-browser', 'mira@readers.example')).toEqual(['first_comment'])
  })
})

test('when storing its words for the search fails, nothing of the comment is stored', async () => {
  const search = await import('@/newsroom/search/search')
  vi.spyOn(search, 'rememberWords').mockRejectedValue(new Error('The index is gone.'))
  await expect(postComment(aReader(), aDraft())).rejects.toThrow('The index is gone.')
  expect(await stored()).toEqual([])
})
