import { expect, test } from 'vitest'
import { articleAt } from '@/newsroom/articles/articles'
import { endPreviews, previewAt, previewToken } from '@/newsroom/articles/previews'
import { beginManuscript, saveManuscript } from '@/newsroom/articles/writing'
import { aModerator, anAuthor } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

async function aDraft() {
  settingsAre({ authSecret: 'a secret of this test' })
  itIs('2026-03-03T12:00:00Z')
  const ana = await anAuthor()
  const seen = await beginManuscript(ana, written())
  return { ana, seen, ...previewToken(seen.id, new Date()) }
}

test('a link shows the working text as it is now, and publishes nothing', async () => {
  const { ana, seen, token, until } = await aDraft()
  await saveManuscript(ana, seen, written({ body: 'As it is now' }))
  expect(await previewAt(token)).toMatchObject({
    state: 'open',
    until,
    article: { body: 'As it is now', headline: 'The harbour reopens' },
  })
  expect(await articleAt('the-harbour-reopens')).toBeNull()
})

test('it works for 48 hours', async () => {
  const { token } = await aDraft()
  later({ days: 2, milliseconds: -1 })
  expect((await previewAt(token)).state).toBe('open')
  later({ milliseconds: 1 })
  expect(await previewAt(token)).toEqual({ state: 'over' })
})

test('a forged one, one of another manuscript, and one signed with another secret show nothing', async () => {
  const { ana, token } = await aDraft()
  const other = await beginManuscript(ana, written())
  const [, issued, signature] = token.split('.')
  const changed = `${signature?.startsWith('A') ? 'B' : 'A'}${signature?.slice(1)}`
  const id = token.split('.')[0]
  for (const forged of ['', 'a', `${other.id}.${issued}.${signature}`, `${id}.${issued}.${changed}`]) {
    expect(await previewAt(forged)).toEqual({ state: 'unknown' })
  }
  settingsAre({ authSecret: 'another secret' })
  expect(await previewAt(token)).toEqual({ state: 'unknown' })
})

test('whoever may edit ends all links given out until then, and no later one', async () => {
  const { ana, seen, token } = await aDraft()
  await expect(endPreviews(await aModerator(), seen.id)).rejects.toMatchObject({ reason: 'not_allowed' })
  const noor = await anAuthor({ name: 'Noor', email: 'noor@paper.example' })
  await expect(endPreviews(noor, seen.id)).rejects.toMatchObject({ reason: 'not_found' })
  expect((await previewAt(token)).state).toBe('open')
  later({ seconds: 1 })
  await endPreviews(ana, seen.id)
  expect(await previewAt(token)).toEqual({ state: 'over' })
  later({ seconds: 1 })
  expect((await previewAt(previewToken(seen.id, new Date()).token)).state).toBe('open')
})
