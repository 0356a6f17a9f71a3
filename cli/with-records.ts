import { closeRecords, openRecords } from '@/newsroom/opening'

/** Does `work` with the store open; it is closed whatever happens. */
export async function withRecords(work: () => Promise<void>): Promise<void> {
  await openRecords()
  try {
    await work()
  } finally {
    await closeRecords()
  }
}
