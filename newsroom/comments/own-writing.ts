import { and, eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import {
  changeableUntil,
  changedByWriter,
  isWithdrawable,
  mostChanges,
} from '@/newsroom/comments/change-rules'
import { approvedBefore, repeatKeyOf } from '@/newsroom/comments/commenting'
import { holdReasons } from '@/newsroom/comments/intake'
import { theEdition } from '@/newsroom/edition'
import { newId } from '@/newsroom/ids'
import { tellModerators } from '@/newsroom/mail/queue-mail'
import { isId } from '@/newsroom/moderation/moderation-rules'
import { settle } from '@/newsroom/moderation/settling'
import { changed, tagsOfReplyThatWas, tagsOfThreadThatWas } from '@/newsroom/pages'
import { Refusal } from '@/newsroom/refusal'
import { rememberMoreWords } from '@/newsroom/search/search'
import { wordsOf } from '@/newsroom/words/words-rules'

/** The browser from which a comment was sent is its writer, as far as anybody can tell without accounts. */
interface Writing {
  browserId: string | null
}

/**
 * Takes one's own comment back, at any time while it waits or is public. A decision like any other: it is on record, and
 * whoever decides on what they saw before is told. Done again, it is as it was. Refuses another's comment as not found.
 */
export async function withdrawComment(writer: Writing, id: string): Promise<void> {
  await store().transaction(async (tx) => {
    const comment = await ownComment(tx, writer, id)
    if (comment.status === 'withdrawn') return
    if (!isWithdrawable(comment.status)) throw decided()
    const decision = { outcome: 'withdrawn' as const, staffId: null, batch: newId(), at: new Date() }
    if (!(await settle(tx, comment, decision))) throw decided()
  })
}

/**
 * Changes what one's own comment says, within the minutes that the edition gives. It passes the checks again: what is public
 * stays so only when nothing holds it; what waits goes on waiting, for all the reasons there are now. What it said before is
 * kept for the staff, and no decision that was made on it stands for the new text.
 * Refuses another's comment as not found, one that was decided against, a change that comes too late, and more than `mostChanges`.
 */
export async function changeComment(writer: Writing, id: string, body: string): Promise<void> {
  await store().transaction(async (tx) => {
    const { comments, commentRevisions } = store().tables
    const comment = await ownComment(tx, writer, id)
    if (comment.body === body) return
    const at = new Date()
    const edition = await theEdition(tx)
    const until = changeableUntil(comment, edition)
    if (!until) throw decided()
    if (until <= at) throw new Refusal('closed', ({ t }) => t('own.refusals.tooLate'))
    const before = await tx.$count(commentRevisions, eq(commentRevisions.commentId, id))
    if (before >= mostChanges)
      throw new Refusal('too_many', ({ t }) => t('own.refusals.tooOften', { most: mostChanges }))

    const { name, email } = comment
    const holds = holdReasons({
      draft: { slug: '', name, email, body, answers: '', website: '' },
      // Whoever was in time with the comment may mend it.
      article: { commentsOpen: true },
      edition,
      words: wordsOf(edition),
      commentsPerMinute: 0,
      now: at,
      recent: { fromAddress: [], fromEmail: [] },
      approvedBefore: await approvedBefore(tx, email, comment.browserId),
    })
    const outcome = comment.status === 'approved' && holds.length === 0 ? 'approved' : 'pending'
    const decision = { outcome, staffId: null, batch: newId(), at, reason: changedByWriter } as const
    if (!(await settle(tx, comment, decision))) throw decided()
    await tx.insert(commentRevisions).values({
      id: newId(),
      commentId: id,
      body: comment.body,
      version: comment.version + 1,
      changedAt: at,
    })
    const repeatKey = repeatKeyOf(comment.articleId, { email, body, answers: comment.answersId ?? '' })
    await tx
      .update(comments)
      .set({ body, editedAt: at, holdReasons: holds, repeatKey })
      .where(eq(comments.id, id))
    await rememberMoreWords(tx, { ...comment, body })
    if (outcome === 'approved') await changed(tx, ...(await pagesWith(tx, comment)))
    else if (comment.status === 'approved') await tellModerators(tx, { comment, edition, now: at })
  })
}

async function ownComment(tx: Writer, { browserId }: Writing, id: string) {
  const { comments } = store().tables
  const [comment] =
    browserId !== null && isId(id)
      ? await tx
          .select()
          .from(comments)
          .where(and(eq(comments.id, id), eq(comments.browserId, browserId)))
      : []
  if (!comment) throw new Refusal('not_found', ({ t }) => t('own.refusals.notYours'))
  return comment
}

/** The pages that show a comment which stays where it is. */
async function pagesWith(
  tx: Writer,
  { articleId, position, replyPosition }: { articleId: string; position: number; replyPosition: number },
): Promise<string[]> {
  const { articles } = store().tables
  const [article] = await tx.select({ slug: articles.slug }).from(articles).where(eq(articles.id, articleId))
  if (!article) throw new Error(`The article ${articleId} is missing.`)
  return replyPosition === 0
    ? tagsOfThreadThatWas(article.slug, position)
    : tagsOfReplyThatWas(article.slug, { position, replyPosition })
}

function decided(): Refusal {
  return new Refusal('stale', ({ t }) => t('own.refusals.decided'))
}
