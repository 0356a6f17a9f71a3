import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { foundEdition, setEdition, theEdition } from '@/newsroom/edition'
import { changeSettings, settingChanges } from '@/newsroom/edition-desk'
import { fieldsOf, type SettingFields } from '@/newsroom/edition-form-rules'
import { tag, versionOf } from '@/newsroom/pages'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { aModerator, anAdministrator, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'

stage()

let tomas: StaffViewer
beforeEach(async () => {
  await foundEdition()
  tomas = await anAdministrator()
})

const drawnNow = async () => fieldsOf(await theEdition())
const sent = (drawn: SettingFields, change: Partial<SettingFields>) => ({
  ...drawn,
  ...change,
  drawn: JSON.stringify(drawn),
})

test('an administrator changes settings, and every page is forgotten', async () => {
  const before = await versionOf([tag.edition])
  await changeSettings(
    tomas,
    sent(await drawnNow(), { name: 'The Lighthouse', accent: '#0a5f38', commentsCloseAfterDays: '14' }),
  )
  expect(await theEdition()).toMatchObject({
    name: 'The Lighthouse',
    accent: '#0a5f38',
    commentsCloseAfterDays: 14,
    motto: 'Every comment is read before it is printed.',
  })
  expect(await versionOf([tag.edition])).not.toBe(before)
})

test('who changed what is on record, the newest first, and no other change loses it', async () => {
  await changeSettings(tomas, sent(await drawnNow(), { name: 'The Lighthouse' }))
  await setEdition(tomas, { motto: 'Slowly.' })
  await changeSettings(tomas, sent(await drawnNow(), { preModeration: 'off' }))
  expect(await settingChanges(tomas)).toMatchObject([
    { by: 'Tomás Okoye', setting: 'preModeration', from: 'on', to: 'off' },
    { by: 'Tomás Okoye', setting: 'name', from: 'The Postbag', to: 'The Lighthouse' },
  ])
  expect(await settingChanges(await anEditor())).toEqual([])
})

test('saving without a change changes nothing', async () => {
  const before = await versionOf([tag.edition])
  await changeSettings(tomas, sent(await drawnNow(), {}))
  expect(await versionOf([tag.edition])).toBe(before)
  expect(await settingChanges(tomas)).toEqual([])
})

describe('two administrators at once', () => {
  test('change different settings, and both stand', async () => {
    const drawn = await drawnNow()
    await changeSettings(tomas, sent(drawn, { name: 'The Lighthouse' }))
    await changeSettings(tomas, sent(drawn, { motto: 'Slowly.' }))
    expect(await theEdition()).toMatchObject({ name: 'The Lighthouse', motto: 'Slowly.' })
  })

  test('change the same one: the second is told both values, and nothing of theirs is stored', async () => {
    const drawn = await drawnNow()
    await changeSettings(tomas, sent(drawn, { name: 'The Lighthouse' }))
    await expect(
      changeSettings(tomas, sent(drawn, { name: 'The Beacon', motto: 'Slowly.' })),
    ).rejects.toMatchObject({ reason: 'stale', fields: { name: ['It is “The Lighthouse” now.'] } })
    expect(await theEdition()).toMatchObject({
      name: 'The Lighthouse',
      motto: 'Every comment is read before it is printed.',
    })
    await changeSettings(tomas, { ...sent(await drawnNow(), { name: 'The Beacon' }) })
    expect(await theEdition()).toMatchObject({ name: 'The Beacon' })
  })

  test('make the same change, and neither is refused', async () => {
    const drawn = await drawnNow()
    await changeSettings(tomas, sent(drawn, { name: 'The Lighthouse' }))
    await changeSettings(tomas, sent(drawn, { name: 'The Lighthouse' }))
    expect(await settingChanges(tomas)).toHaveLength(1)
  })
})

describe('the picture for sharing', () => {
  const src = `/media/${'1a'.repeat(16)}.webp`

  test('is one of the media library, which knows of its use', async () => {
    const { media, mediaUses } = store().tables
    const picture = { src, width: 1200, height: 800, narrower: [400], givenName: 'l.jpg', focus: null }
    await store().transaction((tx) =>
      tx
        .insert(media)
        .values({ ...picture, alt: 'A lamp', caption: '', credit: '', staffId: null, addedAt: new Date() }),
    )
    await changeSettings(tomas, sent(await drawnNow(), { image: src }))
    expect(await theEdition()).toMatchObject({ image: { src, width: 1200, height: 800, alt: 'A lamp' } })
    expect(await store().read.select().from(mediaUses)).toEqual([{ src, user: 'edition' }])
    await changeSettings(tomas, sent(await drawnNow(), { image: '' }))
    expect((await theEdition()).image).toBeNull()
    expect(await store().read.select().from(mediaUses)).toEqual([])
  })

  test('is refused when the library does not have it', async () => {
    await expect(changeSettings(tomas, sent(await drawnNow(), { image: src }))).rejects.toMatchObject({
      reason: 'invalid',
      fields: { image: [expect.any(String)] },
    })
  })
})

test.each([
  ['a reader', async () => aReader(), 'signed_out'],
  ['an author', () => anAuthor(), 'not_allowed'],
  ['a moderator', () => aModerator(), 'not_allowed'],
  ['an editor', () => anEditor(), 'not_allowed'],
])('%s changes nothing', async (_, actor, reason) => {
  const before = await theEdition()
  await expect(
    changeSettings(await actor(), sent(fieldsOf(before), { name: 'The Lighthouse' })),
  ).rejects.toMatchObject({ reason })
  expect(await theEdition()).toEqual(before)
})
