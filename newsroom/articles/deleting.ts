import { and, eq, isNull } from 'drizzle-orm'
import { store } from '@/db/store'
import { nameOfLatest, type Seen } from '@/newsroom/articles/manuscript-in-hand'
import { neverRead } from '@/newsroom/articles/manuscript-rules'
import { setManuscriptUses } from '@/newsroom/media/uses'
import { isolated } from '@/newsroom/moderation/decision-words-rules'
import { allow, canEdit, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/**
 * Deletes a draft that readers never read, with all its versions and what became of it; links to its previews are over then,
 * and its pictures stay in the library. Who did it is in the log, for the operator: of the draft itself there is nothing left to say it at. Refuses what the viewer may not write, what is scheduled, what is or was public, and
 * as stale what somebody else saved since the viewer saw it.
 */
export async function deleteDraft(viewer: Viewer, { id, version }: Seen): Promise<void> {
  const headline = await store().transaction(async (tx) => {
    allow(viewer, canWrite(viewer))
    const { articles, manuscripts } = store().tables
    const [found] = await tx.select().from(manuscripts).where(eq(manuscripts.id, id))
    if (!found || !canEdit(viewer, found)) {
      throw new Refusal('not_found', ({ t }) => t('desk.articleProblems.deleteGone'))
    }
    const [article] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, id))
    if (article || found.publishedVersion !== null) {
      throw new Refusal('closed', ({ t }) => t('desk.articleProblems.deleteRead'))
    }
    if (!neverRead.includes(found.status)) {
      throw new Refusal('closed', ({ t }) => t('desk.articleProblems.deleteScheduled'))
    }
    const [deleted] = await tx
      .delete(manuscripts)
      .where(
        and(
          eq(manuscripts.id, id),
          eq(manuscripts.version, version),
          eq(manuscripts.status, found.status),
          isNull(manuscripts.publishedVersion),
        ),
      )
      .returning({ id: manuscripts.id })
    if (!deleted) {
      const name = await nameOfLatest(tx, id)
      throw new Refusal('stale', ({ t }) =>
        name === null
          ? t('desk.articleProblems.deleteStaleOperator')
          : t('desk.articleProblems.deleteStaleBy', { name: isolated(name) }),
      )
    }
    await setManuscriptUses(tx, id)
    return found.headline
  })
  // Quoted as JSON, so that no headline makes a line of its own.
  console.log(
    `Draft ${id} ${JSON.stringify(headline)} was deleted by ${viewer.staff?.name} (${viewer.staff?.email}).`,
  )
}
