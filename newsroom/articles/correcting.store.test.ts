import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { articleAt } from '@/newsroom/articles/articles'
import { correctIn } from '@/newsroom/articles/correcting'
import type { CorrectionDraft } from '@/newsroom/articles/correction-rules'
import {
  correctionsOf,
  correctionsPage,
  correctionsPerPage,
  newestCorrections,
} from '@/newsroom/articles/corrections'
import { tagsOf, versionOf } from '@/newsroom/pages'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aModerator, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { printed, takenBack } from '@/newsroom/testing/printed'
import { itIs, later, stage } from '@/newsroom/testing/stage'

stage()

const correctArticle = (viewer: Viewer, draft: CorrectionDraft) =>
  store().transaction((tx) => correctIn(tx, viewer, draft))

const aCorrection = (article: string, text = 'The ferry came in at six, not at five.') => ({
  article,
  kind: 'correction' as const,
  place: 'top' as const,
  text,
})

test('an editor corrects: readers see it, the article was updated, the manuscript’s record says by whom', async () => {
  itIs('2026-03-03T12:00:00Z')
  const { id, slug } = await printed()
  const editor = await anEditor()
  const tags = tagsOf(`/articles/${slug}`) ?? []
  const [page, list] = [await versionOf(tags), await versionOf(tagsOf('/corrections') ?? [])]
  const made = await correctArticle(editor, aCorrection(id))
  const at = new Date('2026-03-03T12:00:00Z')
  expect(await correctionsOf(id)).toEqual([
    { id: made.id, kind: 'correction', place: 'top', text: 'The ferry came in at six, not at five.', at },
  ])
  expect((await articleAt(slug))?.updatedAt).toEqual(at)
  expect(await versionOf(tags)).not.toBe(page)
  expect(await versionOf(tagsOf('/corrections') ?? [])).not.toBe(list)
  const { manuscriptEvents } = store().tables
  const events = await store()
    .read.select()
    .from(manuscriptEvents)
    .where(eq(manuscriptEvents.manuscriptId, id))
  expect(events.find(({ kind }) => kind === 'corrected')).toMatchObject({ staffId: editor.staff.id, at })
})

test('sent twice it stands there once, and another after it is another', async () => {
  const { id } = await printed()
  const editor = await anEditor()
  const first = await correctArticle(editor, aCorrection(id))
  expect(await correctArticle(editor, aCorrection(id))).toEqual(first)
  await correctArticle(editor, aCorrection(id, 'Nor was it the first.'))
  expect(await correctionsOf(id)).toHaveLength(2)
})

test('nobody but editors corrects, and nothing is corrected in what is not public', async () => {
  const article = await printed()
  for (const viewer of [aReader(), await anAuthor(), await aModerator()]) {
    await expect(correctArticle(viewer, aCorrection(article.id))).rejects.toMatchObject({ name: 'Refusal' })
  }
  const editor = await anEditor()
  await takenBack(article)
  await expect(correctArticle(editor, aCorrection(article.id))).rejects.toMatchObject({ reason: 'not_found' })
  expect(await correctionsOf(article.id)).toEqual([])
})

test('of an article that was taken back no list names a correction', async () => {
  const article = await printed()
  await correctArticle(await anEditor(), aCorrection(article.id))
  expect(await newestCorrections(20)).toMatchObject([{ article: { slug: article.slug } }])
  await takenBack(article)
  expect(await newestCorrections(20)).toEqual([])
  expect(await correctionsPage()).toEqual({ corrections: [], olderThan: null })
})

test('the list is read page by page to its end, each correction once', async () => {
  itIs('2026-03-03T12:00:00Z')
  const { id } = await printed()
  const editor = await anEditor()
  const made: string[] = []
  for (let each = 0; each <= correctionsPerPage; each++) {
    // Two at a time have the same moment.
    if (each % 2 === 0) later({ minutes: 1 })
    made.push((await correctArticle(editor, aCorrection(id, `Number ${each}.`))).id)
  }
  const first = await correctionsPage()
  const second = await correctionsPage(first?.olderThan ?? '')
  expect([...(first?.corrections ?? []), ...(second?.corrections ?? [])].map((each) => each.id)).toEqual(
    made.reverse(),
  )
  expect(second?.olderThan).toBeNull()
  expect(await correctionsPage(made.at(-1))).toBeNull()
  expect(await correctionsPage("' OR 1=1")).toBeNull()
})
