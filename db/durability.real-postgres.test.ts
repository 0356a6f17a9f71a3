import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { anEmptyStore } from '@/db/testing/empty-store'
import { hasServer } from '@/db/testing/server'

describe.runIf(hasServer)('on PostgreSQL, in the middle of a write', () => {
  anEmptyStore()

  /** What a setting is for the very connection that writes. */
  const settingOf = (name: string) =>
    store().transaction(async (tx) => {
      const { pageVersions } = store().tables
      await tx.insert(pageVersions).values({ tag: 'a', version: 1 })
      const [row] = await tx
        .select({ setting: sql<string>`current_setting(${name})` })
        .from(pageVersions)
        .limit(1)
      return row?.setting
    })

  test('a commit waits until it is on the disk', async () => {
    expect(await settingOf('synchronous_commit')).toBe('on')
  })

  test('the transaction is serializable', async () => {
    expect(await settingOf('transaction_isolation')).toBe('serializable')
  })
})
