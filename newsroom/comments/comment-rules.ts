import { z } from 'zod'
import { mailAddress } from '@/newsroom/comments/email-rules'
import { lengthOf, longest, trimmed } from '@/newsroom/comments/length-rules'
import type { Place } from '@/newsroom/comments/position-rules'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A comment as everyone may see it. */
export interface PublicComment extends Place {
  id: string
  name: string
  body: string
  submittedAt: Date
  /** When its writer changed it last; null: never. */
  editedAt: Date | null
}

/** A reply, and whom in its thread it answers when that is not the comment that began it; null also for one that is not public any more. */
export interface PublicReply extends PublicComment {
  answers: (Place & { id: string; name: string }) | null
}

/** A thread as a list of them shows it. */
export interface PublicThread {
  id: string
  position: number
  /** What began it; null when it is not public any more, and what answers it still is. */
  comment: PublicComment | null
  /** Whether its writer has taken back what began it. */
  isWithdrawn: boolean
  /** As far as they stand in the list, the first first. */
  replies: PublicReply[]
  /** How many are public in all. */
  publicReplies: number
  /** Whether the thread's own pages have had more than stand here. */
  hasMore: boolean
}

/** How many comments stand in a list of threads. */
export function shownIn(threads: PublicThread[]): number {
  return threads.reduce((sum, { comment, replies }) => sum + Number(comment !== null) + replies.length, 0)
}

/** A page of a thread. */
export interface ThreadPage extends Omit<PublicThread, 'hasMore'> {
  /** The highest number that one of its replies has. */
  lastReplyPosition: number
}

/** A comment as its writer sees it. */
export interface OwnComment extends Place {
  id: string
  /** The comment that it answers; null: it answers the article. */
  answersId: string | null
  name: string
  body: string
  status: CommentStatus
  submittedAt: Date
  reason: string | null
  note: string | null
  /** Null: it was taken back, and nothing of it is told any more. */
  article: { slug: string; headline: string; lang: string } | null
}

/** What became of a comment, for its writer: one that was public goes with its article. */
export function stateOf({ status, article }: Pick<OwnComment, 'status' | 'article'>): CommentStatus | 'gone' {
  return status === 'approved' && !article ? 'gone' : status
}

/** More marks on one letter than any script stacks in ordinary writing. */
const mostMarks = 8
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u')

const unprintable = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A name without control and bidi characters (they could scramble the line it stands in), its spaces single. */
export function cleanName(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(unprintable, '').replace(/ +/g, ' ').trim()
}

/** U+FFFD is what a browser or a decoder leaves of half a character: what was meant is lost already. */
function isWritable(text: string): boolean {
  return !/[\0\uFFFD]/.test(text) && text.isWellFormed()
}

function isVisible(text: string): boolean {
  // U+2800 is a Braille cell without a dot.
  return visible.test(text.replace(/[\p{DI}\u2800]/gu, ''))
}

/** Characters of no width between the marks do not start a new letter. */
function isStacked(text: string): boolean {
  return tooManyMarks.test(text.replace(/[\p{Cf}\p{DI}]/gu, ''))
}

/** Refuses a text with more than `most` characters, with the sentence that `say` makes of how many are too many. */
function tooLong(most: number, say: (count: { most: number; over: number }) => string) {
  return (text: string, report: z.RefinementCtx) => {
    const over = lengthOf(text) - most
    if (over > 0) report.addIssue(say({ most, over }))
  }
}

/** The sentence for an address that is wrong; it repeats only what cannot disturb the line it stands in. */
function wrongAddress(email: string, { t }: Words): string {
  return /^[!-~]{1,80}$/.test(email) ? t('problems.emailWrong', { email }) : t('problems.emailWrongUnsaid')
}

/** The comment form: what it accepts, what it makes of it, and the sentence for each thing it refuses. */
export function commentShape(words: Words) {
  const { t } = words
  return z.object({
    slug: z.string().max(200),
    /** The comment that it answers, by its identifier; empty: the article. */
    answers: z.string().max(60),
    name: z
      .string()
      .refine(isWritable, t('problems.nameDamaged'))
      .transform(cleanName)
      .refine(isVisible, t('problems.noName'))
      .refine((name) => !isStacked(name), t('problems.nameStacked', { marks: mostMarks }))
      .superRefine(tooLong(longest.name, (count) => t('problems.nameTooLong', count))),
    email: z
      .string()
      .trim()
      .transform((email, report) => {
        if (email === '') report.addIssue(t('problems.noEmail'))
        else if (lengthOf(email) > longest.email) {
          report.addIssue(t('problems.emailTooLong', { most: longest.email }))
        } else {
          const address = mailAddress(email)
          if (address && lengthOf(address) <= longest.email) return address
          report.addIssue(wrongAddress(email, words))
        }
        return z.NEVER
      }),
    body: z
      .string()
      .refine(isWritable, t('problems.bodyDamaged'))
      .transform(trimmed)
      .refine(isVisible, t('problems.noBody'))
      .refine((body) => !isStacked(body), t('problems.bodyStacked', { marks: mostMarks }))
      .superRefine(tooLong(longest.body, (count) => t('problems.bodyTooLong', count))),
    /** The honeypot: hidden from people, so that whoever fills it is a program. */
    website: z.string(),
  })
}

export type CommentDraft = z.output<ReturnType<typeof commentShape>>
