import { afterAll, beforeEach } from 'vitest'
import { useStore } from '@/db/store'
import { emptyStores } from '@/db/testing/engines'

/** Makes an empty migrated store, on the engine of the file's Vitest project, that of the process in every test. */
export function anEmptyStore(): void {
  const stores = emptyStores()
  beforeEach(async () => {
    const opened = await stores.next()
    useStore(opened)
    return async () => {
      useStore(undefined)
      await opened.close()
    }
  })
  afterAll(() => stores.end())
}
