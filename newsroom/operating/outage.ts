import { store } from '@/db/store'

/** In milliseconds: an outage meets every request, and is said no more often than this. */
const saidEvery = 60_000

interface Outage {
  /** When each sentence was said last. */
  saidAt: Map<string, number>
  /** Damage does not go away by itself: it counts until the next start. */
  lasts: boolean
}

// On globalThis because Next loads this module more than once.
const place = Symbol.for('postbag.outage')
const shared: typeof globalThis & { [place]?: Outage | undefined } = globalThis

/**
 * Whether an error says that the database cannot be used just now. If so the log has a line with what to do: at once for
 * what is new, else once a minute.
 */
export function noteOutage(error: unknown): boolean {
  const found = store().inWords(error)
  if (!(found instanceof Error) || found.name !== 'StoreUnavailable') return false
  const before = shared[place]
  const saidAt = before?.saidAt ?? new Map<string, number>()
  if (Date.now() - (saidAt.get(found.message) ?? 0) >= saidEvery) {
    console.error(found.message)
    saidAt.set(found.message, Date.now())
  }
  shared[place] = {
    saidAt,
    lasts: before?.lasts || / is damaged/.test(found.message),
  }
  return true
}

/** Notes that the database can be used; the log has a line when it could not before. */
export function noteRecovery(): void {
  const before = shared[place]
  if (!before || before.lasts) return
  shared[place] = undefined
  console.log('The database can be used again.')
}

/** Whether something was found to be damaged since the start, also when all else goes on working. */
export function isDamaged(): boolean {
  return shared[place]?.lasts ?? false
}

/** Forgets all of it, as a start does. */
export function forgetOutage(): void {
  shared[place] = undefined
}
