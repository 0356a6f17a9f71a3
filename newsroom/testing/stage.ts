import { afterEach, beforeEach, onTestFinished, vi } from 'vitest'
import { anEmptyStore } from '@/db/testing/empty-store'
import * as settingsModule from '@/newsroom/settings'

export { aDatabase } from '@/db/testing/database'
export { canRace } from '@/db/testing/engines'
export { temporaryFolder } from '@/db/testing/temporary-folder'

/** Gives every test of the file an empty migrated store, on the engine of its Vitest project, and the default settings. */
export function stage(): void {
  anEmptyStore()
  beforeEach(() => settingsAre({}))
  afterEach(forgetAttempts)
}

/** Settings for the rest of a test; those not named are as by default. */
export function settingsAre(change: Partial<settingsModule.Settings>): void {
  const read = settingsModule.readSettings({})
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  vi.spyOn(settingsModule, 'settings').mockReturnValue({ ...read.settings, ...change })
}

/** Stops the clock at `time` for the rest of a test; timers run on. */
export function itIs(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  vi.setSystemTime(new Date(time))
}

/** Moves the clock that `itIs` stopped. */
export function later({ days = 0, minutes = 0, seconds = 0, milliseconds = 0 }): void {
  vi.setSystemTime(Date.now() + ((days * 24 * 60 + minutes) * 60 + seconds) * 1000 + milliseconds)
}

/** What was counted of wrong passwords is kept in the process, which runs many test files. */
function forgetAttempts(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('postbag.attempt-limiter'))
}
