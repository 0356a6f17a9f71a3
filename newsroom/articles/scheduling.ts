import { and, eq, gt, lte, min } from 'drizzle-orm'
import { store } from '@/db/store'
import { recordEvent, type StoredManuscript } from '@/newsroom/articles/manuscript-in-hand'
import { printFirst } from '@/newsroom/articles/publishing'
import { contentOf } from '@/newsroom/articles/stored-content'
import { makeCropsReady } from '@/newsroom/media/focus'
import { isRefusal } from '@/newsroom/refusal'

/**
 * Publishes every article whose minute has come, as of that minute, each in a transaction of its own. Several processes may
 * do so at once: each article is published once. Returns how many were, by this call. `say` is told of what cannot be.
 */
export async function publishDue(now: Date, say: (line: string) => void): Promise<number> {
  const { manuscripts } = store().tables
  const due = await store()
    .read.select({ id: manuscripts.id, content: manuscripts.content })
    .from(manuscripts)
    .where(and(eq(manuscripts.status, 'scheduled'), lte(manuscripts.scheduledFor, now)))
    .orderBy(manuscripts.changedAt, manuscripts.id)
  let published = 0
  for (const { id, content } of due) {
    try {
      await makeCropsReady(contentOf(content).image, store().read)
      if (await publishScheduled(id, now)) published++
    } catch (error) {
      if (!isRefusal(error)) throw error
      say(
        `The scheduled article ${id} cannot be published: ${Object.values(error.fields).flat().join(' ') || error.message}`,
      )
    }
  }
  return published
}

/** False when another process was first, or an editor took it off the schedule. */
function publishScheduled(id: string, now: Date): Promise<boolean> {
  return store().transaction(async (tx) => {
    const { manuscripts } = store().tables
    const [found] = await tx.select().from(manuscripts).where(eq(manuscripts.id, id))
    const at = dueTime(found, now)
    if (!found || !at) return false
    await printFirst(tx, found, at)
    await recordEvent(tx, id, 'published', { staffId: null, note: 'as scheduled', at: now })
    return true
  })
}

function dueTime(manuscript: StoredManuscript | undefined, now: Date): Date | null {
  const at = manuscript?.status === 'scheduled' ? manuscript.scheduledFor : null
  return at && at <= now ? at : null
}

/** When the next article after `now` is due; null when none is. */
export async function nextDue(now: Date): Promise<Date | null> {
  const { manuscripts } = store().tables
  const [row] = await store()
    .read.select({ at: min(manuscripts.scheduledFor) })
    .from(manuscripts)
    .where(and(eq(manuscripts.status, 'scheduled'), gt(manuscripts.scheduledFor, now)))
  return row?.at ?? null
}
