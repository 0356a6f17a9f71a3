import { beforeEach, describe, expect, test } from 'vitest'
import { commentsFromBrowser } from '@/newsroom/comments/own-comments'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { aComment, aModerator, anArticle, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

describe('what a browser has sent', () => {
  beforeEach(() => anArticle())

  test('is shown newest first, with what its writer was told, and nothing of other browsers', async () => {
    itIs('2026-03-02T12:00:00Z')
    const mine = { browserId: 'mira-s-browser' }
    const first = await aComment({ ...mine, body: 'First.' })
    later({ seconds: 1 })
    const second = await aComment({ ...mine, body: 'Second.' })
    later({ seconds: 1 })
    const third = await aComment({ ...mine, body: 'Third.' })
    await aComment({ browserId: 'dawit-s-browser' })
    const ilse = await aModerator()
    await approveComments(ilse, seen(first))
    await rejectComments(ilse, seen(second), { reason: 'abusive', note: 'Please say it without the insult.' })
    expect(await commentsFromBrowser('mira-s-browser')).toMatchObject([
      { id: third.id, body: 'Third.', status: 'pending', reason: null, note: null, position: 0 },
      { id: second.id, status: 'rejected', reason: 'abusive', note: 'Please say it without the insult.' },
      { id: first.id, status: 'approved', reason: null, note: null, position: 1 },
    ])
  })

  test('says the reason that holds now: none after an undo', async () => {
    const comment = await aComment({ browserId: 'mira-s-browser' })
    const ilse = await aModerator()
    const { batch } = await rejectComments(ilse, seen(comment), { reason: 'abusive', note: '' })
    await undo(ilse, batch)
    expect(await commentsFromBrowser('mira-s-browser')).toMatchObject([{ status: 'pending', reason: null }])
  })

  test('says spam, too, and names no moderator', async () => {
    const comment = await aComment({ browserId: 'mira-s-browser' })
    await markAsSpam(await aModerator(), seen(comment))
    const own = await commentsFromBrowser('mira-s-browser')
    expect(own).toMatchObject([{ status: 'spam' }])
    expect(JSON.stringify(own)).not.toContain('Ilse')
  })

  test('is nothing for a browser that sent nothing', async () => {
    expect(await commentsFromBrowser('nobody-s-browser')).toEqual([])
  })
})
