import { createHash } from 'node:crypto'
import { and, count, desc, eq, gt, ne, type SQL } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { ifPublic } from '@/newsroom/articles/articles'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { furnitureOf } from '@/newsroom/articles/stored-content'
import { hashedAddress } from '@/newsroom/comments/addresses'
import type { Submission } from '@/newsroom/comments/checks/check'
import { commentsAt } from '@/newsroom/comments/closing-rules'
import type { CommentDraft } from '@/newsroom/comments/comment-rules'
import { holdReasons } from '@/newsroom/comments/intake'
import { unplaced } from '@/newsroom/comments/unplaced'
import { theEdition } from '@/newsroom/edition'
import { newId } from '@/newsroom/ids'
import { tellModerators } from '@/newsroom/mail/queue-mail'
import { isId } from '@/newsroom/moderation/moderation-rules'
import { settle } from '@/newsroom/moderation/settling'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'
import { rememberWords } from '@/newsroom/search/search'
import { settings } from '@/newsroom/settings'
import { wordsOf } from '@/newsroom/words/words-rules'

const minute = 60_000
const day = 24 * 60 * minute

/**
 * Takes a comment in: it waits for a moderator, with every reason why, or is public when nothing holds it.
 * The same text from the same e-mail on the same article within a day is taken once, unless its writer withdrew it; again it
 * answers the same. When the browser lost that answer, and with it its identifier (`isNewBrowser`), the comment goes with the
 * new one, if the client address is still the same and nothing was decided on it: text and e-mail alone would give it, to
 * change and to withdraw, to whoever can guess them, and what was public needs no guessing.
 * Refuses an unknown article, a comment to answer that is not public (any more), closed comments, too many in a minute, and fields that are not in shape.
 */
export async function postComment(
  viewer: Viewer & { browserId: string },
  draft: CommentDraft,
  { isNewBrowser = false } = {},
): Promise<{ id: string }> {
  const { commentsPerMinute } = settings()
  return store().transaction(async (tx) => {
    const { articles, comments } = store().tables
    const now = new Date()
    const edition = await theEdition(tx)
    const words = wordsOf(edition)
    // Also from a page that was opened before the article moved.
    const once = await articleOnceAt(draft.slug, tx)
    const [article] = once
      ? await tx
          .select({
            id: articles.id,
            commentsOpen: articles.commentsOpen,
            publishedAt: articles.publishedAt,
            furniture: articles.furniture,
          })
          .from(articles)
          .where(ifPublic(eq(articles.id, once.id)))
      : []
    if (!article) throw new Refusal('not_found', words.t('problems.articleGone'))
    const answered = draft.answers === '' ? null : await answeredComment(tx, article.id, draft.answers)

    const repeatKey = repeatKeyOf(article.id, draft)
    const [repeated] = await tx
      .select({ id: comments.id, addressHash: comments.addressHash, version: comments.version })
      .from(comments)
      .where(
        and(
          eq(comments.repeatKey, repeatKey),
          gt(comments.submittedAt, ago(now, day)),
          ne(comments.status, 'withdrawn'),
        ),
      )
      .orderBy(desc(comments.submittedAt))
      .limit(1)
    const addressHash = await hashedAddress(tx, viewer.address, now)
    if (repeated) {
      if (isNewBrowser && repeated.version === 0 && repeated.addressHash === addressHash) {
        await tx.update(comments).set({ browserId: viewer.browserId }).where(eq(comments.id, repeated.id))
      }
      return { id: repeated.id }
    }

    const { open } = commentsAt({ ...article, furniture: furnitureOf(article.furniture) }, edition, now)
    const holds = holdReasons({
      draft,
      article: { commentsOpen: open },
      edition,
      words,
      commentsPerMinute,
      now,
      recent: await recentTimes(tx, { addressHash, email: draft.email, now, most: commentsPerMinute }),
      approvedBefore: isNewBrowser ? 0 : await approvedBefore(tx, draft.email, viewer.browserId),
    })

    const comment = {
      id: newId(),
      articleId: article.id,
      ...unplaced,
      threadId: answered?.threadId ?? answered?.id ?? null,
      answersId: answered?.id ?? null,
      name: draft.name,
      email: draft.email,
      body: draft.body,
      status: 'pending' as const,
      statusSince: now,
      version: 0,
      holdReasons: holds,
      submittedAt: now,
      repeatKey,
      addressHash,
      browserId: viewer.browserId,
    }
    await tx.insert(comments).values(comment)
    await rememberWords(tx, comment)
    if (holds.length === 0) {
      await settle(tx, comment, { outcome: 'approved', staffId: null, batch: newId(), at: now })
    } else {
      await tellModerators(tx, { comment, edition, now })
    }
    return { id: comment.id }
  })
}

async function answeredComment(tx: Writer, articleId: string, id: string) {
  const { comments } = store().tables
  const [answered] = !isId(id)
    ? []
    : await tx
        .select({ id: comments.id, threadId: comments.threadId })
        .from(comments)
        .where(and(eq(comments.id, id), eq(comments.articleId, articleId), eq(comments.status, 'approved')))
  if (!answered) throw new Refusal('not_found', ({ t }) => t('problems.answeredGone'))
  return answered
}

/** No more of each than the rate limit has to look at. */
async function recentTimes(
  tx: Writer,
  sender: { addressHash: string; email: string; now: Date; most: number },
): Promise<Submission['recent']> {
  const { comments } = store().tables
  const timesOf = async (sentBySender: SQL) => {
    if (sender.most === 0) return []
    const rows = await tx
      .select({ at: comments.submittedAt })
      .from(comments)
      .where(and(sentBySender, gt(comments.submittedAt, ago(sender.now, minute))))
      .orderBy(desc(comments.submittedAt))
      .limit(sender.most)
    return rows.map((row) => row.at)
  }
  return {
    fromAddress: await timesOf(eq(comments.addressHash, sender.addressHash)),
    fromEmail: await timesOf(eq(comments.email, sender.email)),
  }
}

/** How many comments with this e-mail from this browser are public. */
export async function approvedBefore(tx: Writer, email: string, browserId: string): Promise<number> {
  const { comments } = store().tables
  const [row] = await tx
    .select({ number: count() })
    .from(comments)
    .where(and(eq(comments.browserId, browserId), eq(comments.email, email), eq(comments.status, 'approved')))
  return row?.number ?? 0
}

/** By which the same comment, sent again, is known. */
export function repeatKeyOf(
  articleId: string,
  { email, body, answers }: Pick<CommentDraft, 'email' | 'body' | 'answers'>,
): string {
  const said = [articleId, email, body]
  return createHash('sha256')
    .update(JSON.stringify(answers === '' ? said : [...said, answers]))
    .digest('base64url')
}

function ago(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds)
}
