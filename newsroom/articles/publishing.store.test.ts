import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { articleAt, newestArticles } from '@/newsroom/articles/articles'
import { manuscriptOf } from '@/newsroom/articles/manuscripts'
import * as publishing from '@/newsroom/articles/publishing'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { beginManuscript, saveManuscript } from '@/newsroom/articles/writing'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { isRefusal } from '@/newsroom/refusal'
import { aModerator, anAdministrator, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { itIs, later, stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

const slug = 'the-harbour-reopens'
const tomorrow = new Date('2026-03-04T06:00:00Z')
let ana: StaffViewer
let ruth: StaffViewer

beforeEach(async () => {
  itIs('2026-03-03T12:00:00Z')
  ana = await anAuthor()
  ruth = await anEditor()
})

const begun = () => beginManuscript(ana, written())
async function isPublished() {
  return publishing.publish(ruth, await begun())
}

test('a draft goes to the editors, back with a note, to them again, and is published', async () => {
  const seen = await begun()
  await publishing.submitForReview(ana, seen, 'Please by noon.')
  await publishing.sendBack(ruth, seen, 'Who says so?')
  await publishing.submitForReview(ana, seen)
  await publishing.publish(ruth, seen)
  const manuscript = await manuscriptOf(ana, seen.id)
  expect(manuscript).toMatchObject({ status: 'published', publishedVersion: 1 })
  expect(manuscript?.events.map(({ kind, by, note }) => [kind, by, note]).reverse()).toEqual([
    ['begun', 'Ana Ferro', ''],
    ['submitted', 'Ana Ferro', 'Please by noon.'],
    ['sent_back', 'Ruth Adeyemi', 'Who says so?'],
    ['submitted', 'Ana Ferro', ''],
    ['published', 'Ruth Adeyemi', ''],
  ])
  expect(await articleAt(slug)).toMatchObject({ id: seen.id, publishedAt: new Date(), updatedAt: null })
})

describe('every step asks for the permission', () => {
  const steps: [string, (viewer: StaffViewer, seen: publishing.Taken) => Promise<unknown>][] = [
    ['schedule', (viewer, seen) => publishing.schedule(viewer, seen, tomorrow)],
    ['publish', (viewer, seen) => publishing.publish(viewer, seen)],
    ['sendBack', (viewer, seen) => publishing.sendBack(viewer, seen, 'Shorter.')],
    ['unschedule', (viewer, seen) => publishing.unschedule(viewer, seen)],
    ['publishChanges', (viewer, seen) => publishing.publishChanges(viewer, seen, null)],
    ['unpublish', (viewer, seen) => publishing.unpublish(viewer, seen)],
    ['republish', (viewer, seen) => publishing.republish(viewer, seen)],
  ]
  test.each(steps)('%s', async (_, take) => {
    const seen = await begun()
    const reasonFor = async (viewer: StaffViewer) => {
      const refused = await take(viewer, seen).catch((error) => error)
      return isRefusal(refused) ? refused.reason : 'done'
    }
    expect(await reasonFor({ ...aReader(), staff: null } as never)).toBe('signed_out')
    expect(await reasonFor(await aModerator())).toBe('not_allowed')
    expect(await reasonFor(ana)).toBe('not_allowed')
    expect(await reasonFor(await anAuthor({ name: 'Noor', email: 'noor@paper.example' }))).toBe('not_found')
    expect(['done', 'stale']).toContain(await reasonFor(await anAdministrator()))
  })
})

test('an author submits their own, and no other', async () => {
  const seen = await begun()
  const noor = await anAuthor({ name: 'Noor', email: 'noor@paper.example' })
  await expect(publishing.submitForReview(noor, seen)).rejects.toMatchObject({ reason: 'not_found' })
  await publishing.submitForReview(ana, seen)
})

test('what is not whole is not submitted, scheduled or published, and each thing missing is said at its field', async () => {
  const seen = await beginManuscript(ana, written({ headline: '', section: '', body: '' }))
  for (const step of [
    publishing.submitForReview(ana, seen),
    publishing.schedule(ruth, seen, tomorrow),
    publishing.publish(ruth, seen),
  ]) {
    await expect(step).rejects.toMatchObject({
      fields: { headline: [expect.any(String)], section: [expect.any(String)], body: [expect.any(String)] },
    })
  }
})

test('a step saves what was typed with it; a refused one saves nothing', async () => {
  const seen = await begun()
  await expect(
    publishing.schedule(
      ruth,
      { ...seen, written: written({ body: 'New' }) },
      new Date('2026-03-03T11:00:00Z'),
    ),
  ).rejects.toMatchObject({ fields: { scheduledFor: [expect.any(String)] } })
  expect(await manuscriptOf(ruth, seen.id)).toMatchObject({ version: 1, status: 'draft' })
  await publishing.publish(ruth, { ...seen, written: written({ body: 'New' }) })
  expect((await articleAt(slug))?.body).toBe('New')
})

test('a step on what somebody else saved meanwhile is refused', async () => {
  const seen = await begun()
  await saveManuscript(ana, seen, written({ body: 'Not yet for everyone' }))
  await expect(publishing.publish(ruth, seen)).rejects.toMatchObject({ reason: 'stale' })
  expect(await articleAt(slug)).toBeNull()
})

describe('changes of what is published', () => {
  test('are read by nobody until an editor publishes them', async () => {
    const seen = await saveManuscript(ana, await isPublished(), written({ body: 'In work' }))
    expect((await articleAt(slug))?.body).toBe('The first ferry came in at dawn.')
    later({ minutes: 5 })
    await publishing.publishChanges(ruth, seen, { kind: 'none', because: 'New facts.' })
    expect(await articleAt(slug)).toMatchObject({
      body: 'In work',
      publishedAt: new Date('2026-03-03T12:00:00Z'),
      updatedAt: new Date('2026-03-03T12:05:00Z'),
    })
  })

  test('ask for an account when they are substantive', async () => {
    const seen = await saveManuscript(ana, await isPublished(), written({ headline: 'Another' }))
    await expect(publishing.publishChanges(ruth, seen, null)).rejects.toMatchObject({
      fields: {
        account: ['Readers have read another text. Say what was corrected, or why nothing needs to be.'],
      },
    })
    expect((await articleAt(slug))?.headline).toBe('The harbour reopens')
  })

  test('of form only do not say that the article was updated', async () => {
    const seen = await saveManuscript(
      ana,
      await isPublished(),
      written({ body: 'The first ferry came at dawn.' }),
    )
    await publishing.publishChanges(ruth, seen, { kind: 'form' })
    expect(await articleAt(slug)).toMatchObject({ body: 'The first ferry came at dawn.', updatedAt: null })
  })

  test('that are not substantive ask for nothing, and do not say so either', async () => {
    const seen = await saveManuscript(ana, await isPublished(), written({ byline: ['Ana Ferro', 'Noor'] }))
    await publishing.publishChanges(ruth, seen, null)
    expect(await articleAt(slug)).toMatchObject({ byline: ['Ana Ferro', 'Noor'], updatedAt: null })
  })

  test('come with their correction', async () => {
    const seen = await saveManuscript(ana, await isPublished(), written({ body: 'Right' }))
    const account = { kind: 'correction', place: 'top', text: 'It was wrong.' } as const
    await publishing.publishChanges(ruth, seen, account)
    expect(await store().read.select().from(store().tables.corrections)).toMatchObject([
      { articleId: seen.id, text: 'It was wrong.', kind: 'correction', staffId: ruth.staff.id },
    ])
  })

  test('of the address leave the old one leading to the article', async () => {
    const seen = await isPublished()
    await publishing.publishChanges(ruth, { ...seen, written: { ...written(), slug: 'moved' } }, null)
    expect(await articleAt('moved')).toMatchObject({ id: seen.id })
    expect(await store().read.select().from(store().tables.formerSlugs)).toEqual([
      { slug, articleId: seen.id },
    ])
  })
})

test('what is taken back says so at its address, and comes back with the time of its first publication', async () => {
  const seen = await isPublished()
  later({ days: 1 })
  await publishing.unpublish(ruth, seen, 'Legal advice')
  expect([await articleAt(slug), await newestArticles()]).toEqual([null, []])
  expect(await articleOnceAt(slug)).toMatchObject({ slug, isTakenBack: true })
  await publishing.republish(ruth, seen)
  expect(await articleAt(slug)).toMatchObject({
    publishedAt: new Date('2026-03-03T12:00:00Z'),
    updatedAt: null,
  })
})

test('the front page keeps what was pinned to it when changes are published', async () => {
  const seen = await isPublished()
  const { frontStories } = store().tables
  await store().transaction((tx) => tx.insert(frontStories).values({ articleId: seen.id, place: 0 }))
  await publishing.publishChanges(ruth, { ...seen, written: written({ body: 'New' }) }, { kind: 'form' })
  const pinned = await store().read.select().from(frontStories).where(eq(frontStories.articleId, seen.id))
  expect(pinned).toHaveLength(1)
})
