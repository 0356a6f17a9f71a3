import { theEdition } from '@/newsroom/edition'
import { latestDecisions, ownBatch } from '@/newsroom/moderation/batches'
import { allOvertakenInWords, batchInWords } from '@/newsroom/moderation/decision-words-rules'
import type { Viewer } from '@/newsroom/people/people-rules'
import { wordsOf } from '@/newsroom/words/words-rules'

/** What answers a decision: what was done, with the batch that Undo takes back, and what could not be done. */
export interface Messages {
  said: { message: string; undo: string | null } | null
  problem: string | null
}

/** The message for what this moderator decided as `done`, and for the comments in `stale`, which others were quicker at. */
export async function messageOf(
  viewer: Viewer,
  { done, stale }: { done: string | undefined; stale: string[] },
): Promise<Messages> {
  const batch = done ? await ownBatch(viewer, done) : null
  const overtaken = await latestDecisions(viewer, stale.slice(0, 100))
  const words = wordsOf(await theEdition())
  return {
    said: batch && { message: batchInWords(batch, words), undo: batch.isLatest ? batch.batch : null },
    problem: overtaken.length > 0 ? allOvertakenInWords(overtaken, words) : null,
  }
}
