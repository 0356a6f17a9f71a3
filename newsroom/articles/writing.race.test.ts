import { describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { manuscriptOf } from '@/newsroom/articles/manuscripts'
import { publish, schedule } from '@/newsroom/articles/publishing'
import { publishDue } from '@/newsroom/articles/scheduling'
import { beginManuscript, saveManuscript } from '@/newsroom/articles/writing'
import { isRefusal } from '@/newsroom/refusal'
import { anAuthor, anEditor } from '@/newsroom/testing/cast'
import { canRace, stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

describe.runIf(canRace)('when several work on one article at once', { timeout: 60_000 }, () => {
  stage()
  const reasonOf = (error: unknown) => (isRefusal(error) ? error.reason : error)

  test('of ten who save over one version, one does, and nine are told', async () => {
    const ana = await anAuthor()
    const seen = await beginManuscript(ana, written())
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, hand) =>
        saveManuscript(ana, seen, written({ body: `By hand ${hand}` })).then(() => 'saved', reasonOf),
      ),
    )
    expect(outcomes.sort()).toEqual(['saved', ...Array(9).fill('stale')])
    expect(await manuscriptOf(ana, seen.id)).toMatchObject({ version: 2 })
  })

  test('of ten processes that keep the schedule, one publishes', async () => {
    const ruth = await anEditor()
    const seen = await beginManuscript(ruth, written())
    const minute = new Date(Date.now() + 60_000)
    await schedule(ruth, seen, minute)
    const published = await Promise.all(Array.from({ length: 10 }, () => publishDue(minute, () => {})))
    expect(published.reduce((sum, each) => sum + each)).toBe(1)
    const events = (await manuscriptOf(ruth, seen.id))?.events ?? []
    expect(events.filter(({ kind }) => kind === 'published')).toHaveLength(1)
  })

  test('of an editor who publishes and an author who saves, whoever comes second is told', async () => {
    const [ana, ruth] = [await anAuthor(), await anEditor()]
    const seen = await beginManuscript(ana, written())
    const outcomes = await Promise.all([
      publish(ruth, { ...seen, written: written({ body: 'As Ruth saw it' }) }).then(() => 'done', reasonOf),
      saveManuscript(ana, seen, written({ body: 'As Ana has it' })).then(() => 'done', reasonOf),
    ])
    expect(outcomes.sort()).toEqual(['done', 'stale'])
    const [article] = await store().read.select().from(store().tables.articles)
    expect(article?.body ?? 'As Ruth saw it').toBe('As Ruth saw it')
  })
})
