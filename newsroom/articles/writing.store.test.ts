import { expect, test } from 'vitest'
import { articleAt } from '@/newsroom/articles/articles'
import { manuscriptOf, manuscriptPage, revisionOf } from '@/newsroom/articles/manuscripts'
import { schedule } from '@/newsroom/articles/publishing'
import { beginManuscript, restoreRevision, saveManuscript, setAside } from '@/newsroom/articles/writing'
import { aModerator, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { printed } from '@/newsroom/testing/printed'
import { itIs, stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

const other = { name: 'Noor Haddad', email: 'noor@paper.example' }

test('what an author begins is a draft of their own, which no reader finds', async () => {
  const ana = await anAuthor()
  const { id } = await beginManuscript(ana, written())
  const manuscript = await manuscriptOf(ana, id)
  expect(manuscript).toMatchObject({
    status: 'draft',
    owner: 'Ana Ferro',
    version: 1,
    publishedVersion: null,
    slug: 'the-harbour-reopens',
  })
  expect(manuscript?.events.map(({ kind, by }) => [kind, by])).toEqual([['begun', 'Ana Ferro']])
  expect(await articleAt('the-harbour-reopens')).toBeNull()
})

test('an author finds their own only, an editor all, a moderator and a reader none', async () => {
  const [ana, noor, ruth, ilse] = [
    await anAuthor(),
    await anAuthor(other),
    await anEditor(),
    await aModerator(),
  ]
  const { id } = await beginManuscript(ana, written())
  for (const [viewer, list, found] of [
    [ana, 'mine', 1],
    [ana, 'draft', 1],
    [noor, 'mine', 0],
    [noor, 'draft', 0],
    [ruth, 'mine', 0],
    [ruth, 'draft', 1],
    [ilse, 'draft', 0],
    [aReader(), 'draft', 0],
  ] as const) {
    expect((await manuscriptPage(viewer, list)).manuscripts).toHaveLength(found)
  }
  for (const viewer of [noor, ilse, aReader()]) {
    expect(await manuscriptOf(viewer, id)).toBeNull()
    expect(await revisionOf(viewer, id, 1)).toBeNull()
  }
  expect(await manuscriptOf(ruth, id)).not.toBeNull()
})

test('who may not write begins nothing, and what one may not read one cannot save', async () => {
  const [ana, noor, ilse] = [await anAuthor(), await anAuthor(other), await aModerator()]
  await expect(beginManuscript(ilse, written())).rejects.toMatchObject({ reason: 'not_allowed' })
  await expect(beginManuscript(aReader(), written())).rejects.toMatchObject({ reason: 'signed_out' })
  const seen = await beginManuscript(ana, written())
  for (const [viewer, reason] of [
    [noor, 'not_found'],
    [ilse, 'not_allowed'],
    [aReader(), 'signed_out'],
  ] as const) {
    await expect(saveManuscript(viewer, seen, written({ body: 'Mine.' }))).rejects.toMatchObject({ reason })
    await expect(restoreRevision(viewer, seen, 1)).rejects.toMatchObject({ reason })
  }
  expect(await manuscriptOf(ana, seen.id)).toMatchObject({ version: 1 })
})

test('of two who work on one article the second to save overwrites nothing, and is told who was first', async () => {
  const [ana, ruth] = [await anAuthor(), await anEditor()]
  const seen = await beginManuscript(ana, written())
  await saveManuscript(ruth, seen, written({ body: 'As Ruth has it.' }))
  await expect(saveManuscript(ana, seen, written({ body: 'As Ana has it.' }))).rejects.toMatchObject({
    reason: 'stale',
    message: expect.stringContaining('Ruth Adeyemi saved another version'),
  })
  expect((await manuscriptOf(ana, seen.id))?.content.body).toBe('As Ruth has it.')
})

test('what is saved again as it is makes no version', async () => {
  const ana = await anAuthor()
  const seen = await beginManuscript(ana, written())
  expect(await saveManuscript(ana, seen, written())).toEqual(seen)
})

test('what is saved by itself takes the place of what was by the same hand, and of nothing else', async () => {
  const [ana, ruth] = [await anAuthor(), await anEditor()]
  const by = { automatic: true }
  let seen = await beginManuscript(ana, written())
  seen = await saveManuscript(ana, seen, written({ body: 'One' }), by)
  seen = await saveManuscript(ana, seen, written({ body: 'Two' }), by)
  seen = await saveManuscript(ruth, seen, written({ body: 'Three' }), by)
  seen = await saveManuscript(ruth, seen, written({ body: 'Three' }))
  seen = await saveManuscript(ruth, seen, written({ body: 'Four' }), by)
  const manuscript = await manuscriptOf(ana, seen.id)
  expect(manuscript?.revisions.map(({ version, automatic }) => [version, automatic])).toEqual([
    [5, true],
    [4, false],
    [3, true],
    [1, false],
  ])
})

test('an earlier version is restored as a further one', async () => {
  const ana = await anAuthor()
  const first = await beginManuscript(ana, written({ body: 'First' }))
  const second = await saveManuscript(ana, first, written({ body: 'Second' }))
  expect(await restoreRevision(ana, second, 1)).toMatchObject({ version: 3 })
  const manuscript = await manuscriptOf(ana, first.id)
  expect(manuscript?.content.body).toBe('First')
  expect(manuscript?.events[0]).toMatchObject({ kind: 'restored', note: 'version 1' })
  expect(await revisionOf(ana, first.id, 3)).toMatchObject({
    content: { body: 'First' },
    before: { version: 2, content: { body: 'Second' } },
  })
})

test('a headline makes an address that is free; one without letters a–z has one all the same', async () => {
  const ana = await anAuthor()
  const slugOf = async (headline: string) => {
    const { id } = await beginManuscript(ana, written({ headline }))
    return (await manuscriptOf(ana, id))?.slug
  }
  expect(await slugOf('L’été à Ålesund')).toBe('lete-a-alesund')
  expect(await slugOf('L’été à Ålesund')).toBe('lete-a-alesund-2')
  expect(await slugOf('سمك وسلم')).toMatch(/^article-[0-9a-f]{12}$/)
})

test('an address that leads to another article is refused at its field', async () => {
  await printed({ slug: 'taken' })
  const taken = { ...written(), slug: 'taken' }
  await expect(beginManuscript(await anAuthor(), taken)).rejects.toMatchObject({
    fields: { slug: [expect.stringContaining('taken')] },
  })
})

test('what is scheduled changes only by an editor, and only on purpose', async () => {
  itIs('2026-03-03T12:00:00Z')
  const [ana, ruth] = [await anAuthor(), await anEditor()]
  const seen = await beginManuscript(ana, written())
  await schedule(ruth, seen, new Date('2026-03-04T06:00:00Z'))
  const changed = written({ body: 'Another text' })
  await expect(saveManuscript(ana, seen, changed)).rejects.toMatchObject({ reason: 'not_allowed' })
  await expect(saveManuscript(ruth, seen, changed, { automatic: true })).rejects.toMatchObject({
    reason: 'closed',
  })
  expect(await saveManuscript(ruth, seen, changed)).toMatchObject({ version: 2 })
})

test('who gives way to what somebody else saved finds their own version in the history', async () => {
  const [ana, ruth] = [await anAuthor(), await anEditor()]
  const first = await beginManuscript(ana, written())
  const theirs = await saveManuscript(ruth, first, written({ body: 'Ruth’s.' }))
  const mine = written({ body: 'Ana’s.' })
  await expect(setAside(ana, first, mine)).rejects.toMatchObject({ reason: 'stale' })
  expect(await setAside(ana, theirs, mine)).toMatchObject({ version: 4 })
  expect((await manuscriptOf(ana, first.id))?.content.body).toBe('Ruth’s.')
  expect((await revisionOf(ana, first.id, 3))?.content.body).toBe('Ana’s.')
})
