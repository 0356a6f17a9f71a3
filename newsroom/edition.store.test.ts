import { expect, test } from 'vitest'
import { foundEdition, setEdition, theEdition } from '@/newsroom/edition'
import { aModerator, anAdministrator, aReader } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'

stage()

test('an edition begins with every comment read by a person, in UTC', async () => {
  expect(await theEdition()).toMatchObject({ name: 'The Postbag', timeZone: 'UTC', preModeration: true })
  await foundEdition()
  expect(await theEdition()).toMatchObject({ name: 'The Postbag', timeZone: 'UTC', preModeration: true })
})

test('it is founded once, and founding again changes nothing', async () => {
  expect(await foundEdition()).toBe(true)
  await setEdition(await anAdministrator(), { name: 'The Lighthouse' })
  expect(await foundEdition()).toBe(false)
  expect(await theEdition()).toMatchObject({ name: 'The Lighthouse' })
})

test('an administrator changes what they name, and nothing else', async () => {
  await foundEdition()
  await setEdition(await anAdministrator(), { timeZone: 'Asia/Beirut', preModeration: false })
  expect(await theEdition()).toMatchObject({
    name: 'The Postbag',
    timeZone: 'Asia/Beirut',
    preModeration: false,
  })
})

test.each([
  ['a reader', async () => aReader(), 'signed_out'],
  ['a moderator', () => aModerator(), 'not_allowed'],
])('%s changes nothing', async (_, actor, reason) => {
  await foundEdition()
  const before = await theEdition()
  await expect(setEdition(await actor(), { preModeration: false })).rejects.toMatchObject({ reason })
  expect(await theEdition()).toEqual(before)
})
