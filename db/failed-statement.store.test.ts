import { inspect } from 'node:util'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { anEmptyStore } from '@/db/testing/empty-store'

anEmptyStore()

test('the error of a failed statement says what failed, and nothing of what was sent with it', async () => {
  const id = v7()
  const secret = 'mira@letters.example'
  const insert = () =>
    store().transaction(async (tx) => {
      const { staff } = store().tables
      const joinedAt = new Date()
      const member = { id, email: secret, name: 'Mira Castellan', passwordHash: 'a hash', joinedAt }
      await tx.insert(staff).values({ ...member, role: 'author', disabled: false })
    })
  await insert()
  const error = await insert().catch((failed: unknown) => failed)
  expect(error).toBeInstanceOf(Error)
  const logged = inspect(error, { depth: null, showHidden: true })
  expect(logged).toMatch(/insert into "staff"|UNIQUE constraint failed: staff/)
  for (const sent of [secret, 'Mira Castellan', 'a hash']) expect(logged).not.toContain(sent)
})
