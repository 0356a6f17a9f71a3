import { closeRecords, openRecordsAsTheyAre } from '@/newsroom/opening'
import { examineCounts } from '@/newsroom/operating/counts'
import { examineDataFolder } from '@/newsroom/operating/data-folder'
import { examineDatabase } from '@/newsroom/operating/database'
import type { Finding } from '@/newsroom/operating/finding'
import { examineSettings } from '@/newsroom/operating/given-settings'
import { examineMail } from '@/newsroom/operating/mail'
import { examineStaff } from '@/newsroom/operating/present-staff'
import { readSettings } from '@/newsroom/settings'

/**
 * Looks at everything that Postbag runs on, and tells each finding as it is made. It makes and migrates nothing.
 * With settings that cannot be used the rest is not looked at.
 */
export async function* examination(env: Record<string, string | undefined>): AsyncGenerator<Finding> {
  yield* examineSettings(env)
  const read = readSettings(env)
  if ('problems' in read) return
  yield* examineDataFolder(read.settings)
  let isUsable = true
  for await (const finding of examineDatabase(read.settings)) {
    yield finding
    isUsable &&= finding.state !== 'failed'
  }
  if (!isUsable) return
  await openRecordsAsTheyAre()
  try {
    yield* examineCounts()
    yield* examineStaff(read.settings)
    yield* examineMail(read.settings)
  } finally {
    await closeRecords()
  }
}
