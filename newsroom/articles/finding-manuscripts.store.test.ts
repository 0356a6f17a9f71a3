import { pgTable, text } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { catchUp } from '@/newsroom/articles/catching-up'
import { deleteDraft } from '@/newsroom/articles/deleting'
import { manuscriptPage } from '@/newsroom/articles/manuscripts'
import { publish } from '@/newsroom/articles/publishing'
import { beginManuscript, restoreRevision, saveManuscript } from '@/newsroom/articles/writing'
import type { Viewer } from '@/newsroom/people/people-rules'
import { anAuthor, anEditor } from '@/newsroom/testing/cast'
import { printed } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

const index = pgTable('manuscript_search', { manuscriptId: text('manuscript_id') })

async function found(viewer: Viewer, words: string, list: 'mine' | 'draft' | 'published' = 'draft') {
  const { manuscripts } = await manuscriptPage(viewer, list, { words })
  return manuscripts.map(({ headline }) => headline)
}

test('an article is found by words that those of its headline and byline begin with, whatever their accents', async () => {
  const ruth = await anEditor()
  await beginManuscript(ruth, written({ headline: 'Élections: the harbours vote', byline: ['Inès Okafor'] }))
  await beginManuscript(ruth, written({ headline: 'عودة الميناء', byline: ['رنا الخطيب'], body: 'harbours' }))
  const first = ['Élections: the harbours vote']
  for (const words of ['elections', 'HARBOUR', 'okafor', 'ines harbours', '  vote, ']) {
    expect(await found(ruth, words), words).toEqual(first)
  }
  expect(await found(ruth, 'الميناء')).toEqual(['عودة الميناء'])
  expect(await found(ruth, 'harbours elsewhere')).toEqual([])
  expect(await found(ruth, '')).toHaveLength(2)
})

test('any string is a question, and one without words finds nothing', async () => {
  const ruth = await anEditor()
  await beginManuscript(ruth, written())
  for (const words of [
    '"',
    "'",
    '*',
    '!!!',
    '\u{1f600}',
    '\ud800',
    '\0',
    '%',
    '_',
    '(',
    '\\',
    ':*',
    '&',
    '-',
  ]) {
    expect(await found(ruth, words), JSON.stringify(words)).toEqual([])
  }
  for (const words of [
    "harbour' OR 1",
    'harbour* AND (',
    'NEAR(harbour',
    'headline:harbour',
    'a'.repeat(200),
  ]) {
    expect(await found(ruth, words), words).toEqual([])
  }
  expect(await found(ruth, '"harbour"\\:*')).toEqual(['The harbour reopens'])
})

test('it is found by what it says now: as it was saved, restored, published, brought in, and not once it is deleted', async () => {
  const ruth = await anEditor()
  const begun = await beginManuscript(ruth, written())
  const saved = await saveManuscript(ruth, begun, written({ headline: 'The pier is new' }))
  expect([await found(ruth, 'harbour'), await found(ruth, 'pier')]).toEqual([[], ['The pier is new']])
  const restored = await restoreRevision(ruth, saved, 1)
  expect([await found(ruth, 'harbour'), await found(ruth, 'pier')]).toEqual([['The harbour reopens'], []])
  await publish(ruth, restored)
  expect([await found(ruth, 'harbour'), await found(ruth, 'harbour', 'published')]).toEqual([
    [],
    ['The harbour reopens'],
  ])
  const draft = await beginManuscript(ruth, written({ headline: 'The pier again' }))
  await deleteDraft(ruth, draft)
  expect(await found(ruth, 'pier')).toEqual([])
})

test('authors find among their own only', async () => {
  const [ana, noor] = [await anAuthor(), await anAuthor({ name: 'Noor', email: 'noor@paper.example' })]
  await beginManuscript(ana, written())
  expect([await found(ana, 'harbour', 'mine'), await found(noor, 'harbour')]).toEqual([
    ['The harbour reopens'],
    [],
  ])
})

test('what is found is read page by page to its end, each article once', async () => {
  const ruth = await anEditor()
  for (let number = 1; number <= 120; number++) {
    await beginManuscript(ruth, written({ headline: `Tide ${number}` }))
    if (number % 10 === 0) await beginManuscript(ruth, written({ headline: `Ebb ${number}` }))
  }
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await manuscriptPage(ruth, 'draft', { words: 'tide', after })
    seen.push(...page.manuscripts.map(({ headline }) => headline))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test('what an earlier Postbag stored is findable after the start', async () => {
  const ruth = await anEditor()
  await printed({ slug: 'from-before' })
  await store().transaction((tx) => tx.delete(index))
  expect(await found(ruth, 'harbour', 'published')).toEqual([])
  await catchUp()
  expect(await found(ruth, 'harbour', 'published')).toEqual(['The harbour reopens'])
  expect(await catchUp()).toBe(0)
})
