import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { addressKeyDays, hashedAddress } from '@/newsroom/comments/addresses'
import { stage } from '@/newsroom/testing/stage'

stage()

const hashAt = (time: string, address = '192.0.2.10') =>
  store().transaction((tx) => hashedAddress(tx, address, new Date(time)))
const keys = () => store().read.select().from(store().tables.addressKeys)

// Periods are counted from 1970 in steps of seven days; one begins on 2026-03-05.
const begins = '2026-03-05T00:00:00.000Z'
const ends = '2026-03-11T23:59:59.999Z'
const nextBegins = '2026-03-12T00:00:00.000Z'

test('a key lasts the seven days that the privacy page names', () => expect(addressKeyDays).toBe(7))

test('the stored form of an address does not contain it', async () => {
  const hash = await hashAt(begins)
  expect(hash).toMatch(/^[\w-]{43}$/)
  expect(hash).not.toContain('192')
})

test('an address has one hash as long as the key lasts, and another address another', async () => {
  const first = await hashAt(begins)
  expect(await hashAt(ends)).toBe(first)
  expect(await hashAt(ends, '192.0.2.11')).not.toBe(first)
})

test('with the next key it has another hash, and the old key is deleted', async () => {
  const first = await hashAt(ends)
  const [old] = await keys()
  expect(await hashAt(nextBegins)).not.toBe(first)
  const now = await keys()
  expect(now).toHaveLength(1)
  expect(now[0]?.key).not.toBe(old?.key)
})

test('a key is 32 random bytes, and no two are the same', async () => {
  await hashAt(begins)
  const [first] = await keys()
  await hashAt(nextBegins)
  const [second] = await keys()
  expect(Buffer.from(first?.key ?? '', 'base64url')).toHaveLength(32)
  expect(first?.key).not.toBe(second?.key)
})
