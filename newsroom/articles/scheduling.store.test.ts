import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { articleAt } from '@/newsroom/articles/articles'
import { manuscriptOf } from '@/newsroom/articles/manuscripts'
import { schedule, unschedule } from '@/newsroom/articles/publishing'
import { nextDue, publishDue } from '@/newsroom/articles/scheduling'
import { beginManuscript, restoreRevision, saveManuscript } from '@/newsroom/articles/writing'
import { tag, versionOf } from '@/newsroom/pages'
import { anEditor } from '@/newsroom/testing/cast'
import { printed } from '@/newsroom/testing/printed'
import { itIs, later, stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

const slug = 'the-harbour-reopens'
const minute = new Date('2026-03-03T12:10:00Z')
const silent = () => {}

async function scheduled() {
  itIs('2026-03-03T12:00:00Z')
  const ruth = await anEditor()
  const seen = await beginManuscript(ruth, written())
  await schedule(ruth, seen, minute)
  return { ruth, seen }
}

test('before its minute a scheduled article is nowhere; at its minute it is published, as of that minute', async () => {
  const { ruth, seen } = await scheduled()
  expect(await nextDue(new Date())).toEqual(minute)
  expect(await publishDue(new Date(minute.getTime() - 1), silent)).toBe(0)
  expect(await articleAt(slug)).toBeNull()
  const lists = await versionOf([tag.lists])
  later({ minutes: 10, seconds: 3 })
  expect(await publishDue(new Date(), silent)).toBe(1)
  expect(await articleAt(slug)).toMatchObject({ publishedAt: minute, updatedAt: null })
  expect(await versionOf([tag.lists])).not.toBe(lists)
  const manuscript = await manuscriptOf(ruth, seen.id)
  expect(manuscript).toMatchObject({ status: 'published', scheduledFor: null, publishedVersion: 1 })
  expect(manuscript?.events[0]).toMatchObject({ kind: 'published', by: null, note: 'as scheduled' })
})

test('what is published is what was saved last', async () => {
  const { ruth, seen } = await scheduled()
  await saveManuscript(ruth, seen, written({ body: 'The last word' }))
  await publishDue(minute, silent)
  expect((await articleAt(slug))?.body).toBe('The last word')
})

test('what is scheduled cannot be saved or restored without what readers need', async () => {
  itIs('2026-03-03T12:00:00Z')
  const ruth = await anEditor()
  const empty = await beginManuscript(ruth, written({ headline: 'Half done', body: '' }))
  const whole = await saveManuscript(ruth, empty, written({ headline: 'Half done' }))
  const seen = await schedule(ruth, whole, minute)
  const refused = { reason: 'invalid', fields: { body: [expect.any(String)] } }
  await expect(
    saveManuscript(ruth, seen, written({ headline: 'Half done', body: ' ' })),
  ).rejects.toMatchObject(refused)
  await expect(restoreRevision(ruth, seen, empty.version)).rejects.toMatchObject(refused)
  expect(await publishDue(minute, silent)).toBe(1)
})

test('one that is due and cannot be published is not waited for', async () => {
  await scheduled()
  later({ minutes: 10 })
  expect(await nextDue(new Date())).toBeNull()
})

test('it is published once', async () => {
  await scheduled()
  expect(await publishDue(minute, silent)).toBe(1)
  expect(await publishDue(minute, silent)).toBe(0)
  expect(await nextDue(new Date())).toBeNull()
})

test('what was taken off the schedule stays where it is', async () => {
  const { ruth, seen } = await scheduled()
  await unschedule(ruth, seen)
  expect(await publishDue(minute, silent)).toBe(0)
  expect(await manuscriptOf(ruth, seen.id)).toMatchObject({ status: 'in_review', scheduledFor: null })
})

test('after days of being down it is published as of its minute', async () => {
  await scheduled()
  later({ days: 3 })
  await publishDue(new Date(), silent)
  expect((await articleAt(slug))?.publishedAt).toEqual(minute)
})

test('one that cannot be published is said, and holds up no other', async () => {
  const { ruth } = await scheduled()
  const second = await beginManuscript(ruth, written({ headline: 'A second' }))
  await schedule(ruth, second, minute)
  // An import takes no notice of what the desk has in work.
  await printed({ slug: 'another' })
  const { formerSlugs, articles } = store().tables
  const [other] = await store().read.select().from(articles)
  await store().transaction((tx) => tx.insert(formerSlugs).values({ slug, articleId: other?.id ?? '' }))
  const said: string[] = []
  expect(await publishDue(minute, (line) => said.push(line))).toBe(1)
  expect(said).toEqual([expect.stringContaining('cannot be published')])
  expect(await articleAt('a-second')).not.toBeNull()
})

test('many that cannot be published hold up no other, either', async () => {
  const { ruth } = await scheduled()
  for (let each = 1; each <= 20; each++) {
    const seen = await beginManuscript(ruth, written({ headline: `Emptied ${each}` }))
    await schedule(ruth, seen, minute)
  }
  // As an earlier Postbag let an editor save it.
  const { manuscripts } = store().tables
  await store().transaction((tx) =>
    tx.update(manuscripts).set({ content: { ...written({ body: '' }).content } }),
  )
  later({ minutes: 5 })
  const last = await beginManuscript(ruth, written({ headline: 'The last' }))
  await schedule(ruth, last, minute)
  await publishDue(minute, silent)
  expect(await articleAt('the-last')).not.toBeNull()
})
