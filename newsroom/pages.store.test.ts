import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { foundEdition, setEdition } from '@/newsroom/edition'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { changed, versionOf } from '@/newsroom/pages'
import { addStaff } from '@/newsroom/people/staff'
import { aComment, aModerator, anAdministrator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()

/** The tags whose version `work` changed, and by how much. */
async function changedBy(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await versions()
  await work()
  const after = await versions()
  return Object.fromEntries(
    Object.entries(after)
      .map(([tag, version]) => [tag, version - (before[tag] ?? 0)] as const)
      .filter(([, difference]) => difference !== 0),
  )
}

async function versions(): Promise<Record<string, number>> {
  const { pageVersions } = store().tables
  const rows = await store().read.select().from(pageVersions).orderBy(asc(pageVersions.tag))
  return Object.fromEntries(rows.map((row) => [row.tag, row.version]))
}

const change = (...tags: string[]) => store().transaction((tx) => changed(tx, ...tags))

describe('the version of a page', () => {
  test('is the same as long as none of its tags has changed', async () => {
    await change('a')
    const before = await versionOf(['a', 'b'])
    await change('c')
    expect(await versionOf(['a', 'b'])).toBe(before)
  })

  test('differs after any of them has, also for the first time', async () => {
    const seenVersions = [await versionOf(['a', 'b'])]
    for (const tag of ['a', 'b', 'a']) {
      await change(tag)
      seenVersions.push(await versionOf(['a', 'b']))
    }
    expect(new Set(seenVersions).size).toBe(4)
  })

  test('does not come back to what it was when two tags change', async () => {
    await change('a')
    const before = await versionOf(['a', 'b'])
    await change('b')
    expect(await versionOf(['a', 'b'])).not.toBe(before)
  })

  test('does not change with a change that was taken back', async () => {
    const before = await versionOf(['a'])
    await store()
      .transaction(async (tx) => {
        await changed(tx, 'a')
        throw new Error('An accident.')
      })
      .catch(() => {})
    expect(await versionOf(['a'])).toBe(before)
  })

  test('is raised once for a tag named twice', async () => {
    expect(await changedBy(() => change('a', 'a', 'b'))).toEqual({ a: 1, b: 1 })
  })
})

describe('what is forgotten', () => {
  const why = { reason: 'off_topic' as const, note: '' }
  const article = 'comments:the-harbour-reopens'
  beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

  test('when a comment becomes public: its article and its page', async () => {
    await anArticle()
    const [ilse, comment] = [await aModerator(), await aComment()]
    expect(await changedBy(() => approveComments(ilse, seen(comment)))).toEqual({
      [article]: 1,
      [`${article}:1`]: 1,
    })
  })

  test('when one opens a page of comments: the page before, too', async () => {
    await anArticle({ lastPosition: 50 })
    const [ilse, first, second] = [await aModerator(), await aComment(), await aComment()]
    expect(await changedBy(() => approveComments(ilse, seen(first)))).toEqual({
      [article]: 1,
      [`${article}:1`]: 1,
      [`${article}:2`]: 1,
    })
    expect(await changedBy(() => approveComments(ilse, seen(second)))).toEqual({
      [article]: 1,
      [`${article}:2`]: 1,
    })
  })

  test('when a public one is rejected, and when that is undone: the same again', async () => {
    await anArticle({ lastPosition: 70 })
    const [ilse, comment] = [await aModerator(), await aComment()]
    await approveComments(ilse, seen(comment))
    const pages = {
      [article]: 1,
      [`${article}:2`]: 1,
      'thread:the-harbour-reopens:71': 1,
      'orders:the-harbour-reopens': 1,
    }
    let batch = ''
    expect(
      await changedBy(async () => {
        batch = (await rejectComments(ilse, seen(await commentOf(comment.id)), why)).batch
      }),
    ).toEqual(pages)
    expect(await changedBy(() => undo(ilse, batch))).toEqual(pages)
  })

  test('when what is not public changes: nothing', async () => {
    await anArticle()
    const ilse = await aModerator()
    const [first, second] = [await aComment(), await aComment()]
    let batch = ''
    expect(
      await changedBy(async () => {
        await aComment()
        batch = (await markAsSpam(ilse, seen(first))).batch
        await rejectComments(ilse, seen(second), why)
        await undo(ilse, batch)
      }),
    ).toEqual({})
  })

  test('when comments of two articles become public at once: both, and no other', async () => {
    await anArticle()
    await anArticle({ slug: 'other' })
    await anArticle({ slug: 'quiet' })
    const ilse = await aModerator()
    const [first, second] = [await aComment(), await aComment({ slug: 'other' })]
    expect(await changedBy(() => approveComments(ilse, seen(first, second)))).toEqual({
      [article]: 1,
      [`${article}:1`]: 1,
      'comments:other': 1,
      'comments:other:1': 1,
    })
  })

  test('when the edition changes: every page', async () => {
    await foundEdition()
    const tomas = await anAdministrator()
    expect(await changedBy(() => setEdition(tomas, { timeZone: 'Asia/Beirut' }))).toEqual({ edition: 1 })
  })

  test('when somebody joins the staff: nothing', async () => {
    const account = { email: 'ruth@paper.example', name: 'Ruth Amsel', role: 'moderator' }
    expect(await changedBy(() => addStaff({ ...account, password: 'eight-letters' }))).toEqual({})
  })
})
