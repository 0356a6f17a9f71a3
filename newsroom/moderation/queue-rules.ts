import { z } from 'zod'
import { type CommentStatus, queueStatuses, type Seen } from '@/newsroom/moderation/moderation-rules'

/** What a page of the desk asks for, from its address; anything it does not know counts as not asked. */
export const queueQuestionShape = z.object({
  status: z.enum(queueStatuses).catch('pending'),
  article: z.string().min(1).max(200).optional().catch(undefined),
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  order: z.enum(['oldest', 'newest']).optional().catch(undefined),
  after: z.string().max(60).optional().catch(undefined),
})
export type QueueQuestion = z.output<typeof queueQuestionShape>

/** The order of a queue: as asked, else what waits by age and what is decided by the newest decision. */
export function orderOf({ status, order }: Pick<QueueQuestion, 'status' | 'order'>): 'oldest' | 'newest' {
  return order ?? (status === 'pending' ? 'oldest' : 'newest')
}

/** The address of the queue that answers `question`; without what would be so anyway. */
export function queueAddress(question: QueueQuestion): string {
  const { status, article, q, order, after } = question
  const asked = { status: status === 'pending' ? undefined : status, article, q, order, after }
  const query = new URLSearchParams(
    Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])),
  )
  return query.size > 0 ? `/admin/comments?${query}` : '/admin/comments'
}

/** What became of the earlier comments of an e-mail, and when its first one came. */
export interface CommenterRecord {
  approved: number
  rejected: number
  spam: number
  firstSeen: Date
}

/** A decision as the desk shows it. */
export interface MadeDecision {
  id: string
  /** Null: a rule's. */
  by: string | null
  from: CommentStatus
  outcome: CommentStatus
  reason: string | null
  note: string | null
  at: Date
  undoes: string | null
  version: number
}

/** A decision with what the comment said before it, where it came of its writer changing that. */
export interface DecisionInHistory extends MadeDecision {
  before?: string | undefined
}

/** A comment as a moderator sees it. */
export interface DeskComment extends Seen {
  name: string
  email: string
  body: string
  status: CommentStatus
  holdReasons: string[]
  submittedAt: Date
  position: number
  replyPosition: number
  /** What it answers, as that stands now; null: the article. */
  answers: { id: string; name: string; body: string; status: CommentStatus } | null
  article: { slug: string; headline: string; lang: string }
  /** Without this comment. */
  record: CommenterRecord
  latest: MadeDecision | null
}

/** What was decided together, for the message that answers it. */
export interface MadeBatch {
  batch: string
  isUndo: boolean
  made: { id: string; name: string; from: CommentStatus; outcome: CommentStatus; reason: string | null }[]
  /** Whether nothing was decided on any of them since, so that it can be undone. */
  isLatest: boolean
}

/** What someone decided on a comment meanwhile. */
export interface Overtaken {
  id: string
  name: string
  status: CommentStatus
  /** Null: a rule, or its writer. */
  by: string | null
  reason: string | null
  at: Date
}

/** The comment to go on with once those in `gone` have left the list: the next after the last of them, else the one before. */
export function onwardFrom(listed: string[], gone: string[]): string | undefined {
  const last = Math.max(...gone.map((id) => listed.indexOf(id)))
  const isLeft = (id: string) => !gone.includes(id)
  return listed.slice(last + 1).find(isLeft) ?? listed.slice(0, Math.max(last, 0)).findLast(isLeft)
}
