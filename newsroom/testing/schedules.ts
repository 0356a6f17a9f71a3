import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { store } from '@/db/store'
import { newestComments } from '@/newsroom/comments/comments'
import { approveComments, markAsSpam, rejectComments } from '@/newsroom/moderation/decisions'
import type { DecisionKind, Seen } from '@/newsroom/moderation/moderation-rules'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aModerator } from '@/newsroom/testing/cast'

/** One thing that somebody does at the desk or under an article; numbers choose among what there is by then. */
export type Act =
  | { do: 'post' }
  | { do: 'decide'; kind: DecisionKind; who: number; which: number; isStale: boolean }
  | { do: 'undo'; who: number; which: number }

const number = fc.nat({ max: 999 })
const who = fc.nat({ max: 1 })

/** Schedules of acts by readers and two moderators. */
export const schedules: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Act>({ do: 'post' }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('decide' as const),
        kind: fc.constantFrom<DecisionKind>('approve', 'reject', 'spam'),
        who,
        which: number,
        isStale: fc.boolean(),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), who, which: number }) },
  ),
  { maxLength: 25 },
)

/** Those who decide in a schedule, by the number in `who`. */
export async function twoModerators(): Promise<Viewer[]> {
  return [await aModerator(), await aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' })]
}

/** Presses the button of a kind. */
export function pressed(kind: DecisionKind, moderator: Viewer, seen: Seen) {
  if (kind === 'approve') return approveComments(moderator, [seen])
  if (kind === 'spam') return markAsSpam(moderator, [seen])
  return rejectComments(moderator, [seen], { reason: 'off_topic', note: '' })
}

/** All that is stored about an article's comments, and what the public sees of them. */
export async function standing(articleId: string) {
  const { articles, comments, decisions } = store().tables
  const { read } = store()
  const [article] = await read.select().from(articles).where(eq(articles.id, articleId))
  const all = await read.select().from(comments).where(eq(comments.articleId, articleId))
  const made = await read
    .select({ decision: decisions })
    .from(decisions)
    .innerJoin(comments, eq(comments.id, decisions.commentId))
    .where(eq(comments.articleId, articleId))
  return {
    publicComments: article?.publicComments,
    lastPosition: article?.lastPosition,
    comments: all,
    decisions: made.map((row) => row.decision),
    shown: (await newestComments(articleId)).map(({ id }) => id),
  }
}
