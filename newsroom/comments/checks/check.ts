import type { CommentDraft } from '@/newsroom/comments/comment-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** All that the checks may know of a comment that someone wants to post. */
export interface Submission {
  draft: CommentDraft
  /** Whether it takes comments at `now`. */
  article: { commentsOpen: boolean }
  edition: { preModeration: boolean }
  /** In which a refusal is said. */
  words: Words
  commentsPerMinute: number
  /** When the writer's address, and their e-mail, posted in the last minute; newest first. */
  recent: { fromAddress: Date[]; fromEmail: Date[] }
  /** Comments already approved for this e-mail from this very browser. */
  approvedBefore: number
  now: Date
}

/** One step of the intake: lets the comment pass (null), names why it waits, or throws a `Refusal`. */
export interface Check {
  name: string
  judge(submission: Submission): string | null
}
