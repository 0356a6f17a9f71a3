import { z } from 'zod'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'
import type { Words } from '@/newsroom/words/words-rules'

export const commentStatuses = ['pending', 'approved', 'rejected', 'spam', 'withdrawn'] as const
export type CommentStatus = (typeof commentStatuses)[number]

/** The queues of the desk; a withdrawn comment is its writer's affair. */
export const queueStatuses = ['pending', 'approved', 'rejected', 'spam'] as const
export type QueueStatus = (typeof queueStatuses)[number]

/** What a moderator's buttons do, and the status that comes of it. */
export const outcomeOf = { approve: 'approved', reject: 'rejected', spam: 'spam' } as const
export const decisionKinds = ['approve', 'reject', 'spam'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Which decisions a comment of this status is open to: those that would change it; none once it is withdrawn. */
export function decisionsOpenTo(status: CommentStatus): DecisionKind[] {
  if (status === 'withdrawn') return []
  return decisionKinds.filter((kind) => outcomeOf[kind] !== status)
}

export const rejectionReasonKeys = [
  'off_topic',
  'abusive',
  'personal_attack',
  'hateful',
  'private_information',
  'unverifiable_claim',
  'illegal',
  'advertising',
  'unreadable',
  'duplicate',
  'other',
] as const
export type RejectionReason = (typeof rejectionReasonKeys)[number]

/** In code points. */
export const longestNote = 1000

/** The rejection form. */
export const rejectionShape = ({ t }: Words) =>
  z.object({
    reason: z.enum(rejectionReasonKeys, t('desk.rejection.noReason')),
    note: z
      .string()
      .transform(trimmed)
      .refine((note) => note.isWellFormed() && !note.includes('\0'), t('desk.rejection.noteDamaged'))
      .superRefine((note, report) => {
        const over = lengthOf(note) - longestNote
        if (over > 0) report.addIssue(t('desk.rejection.noteTooLong', { most: longestNote, over }))
      }),
  })

/** A comment as a moderator had it on screen: a decision on anything newer is refused. */
export interface Seen {
  id: string
  version: number
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const wholeId = new RegExp(`^${uuid}$`)
const wholeSeen = new RegExp(`^(${uuid})\\.(\\d{1,9})$`)

/** Whether a text can be the identifier of anything stored. */
export function isId(text: string): boolean {
  return wholeId.test(text)
}

/** A comment as seen, as the value of a button: `<id>.<version>`. */
export function seenValue({ id, version }: Seen): string {
  return `${id}.${version}`
}

/** What `seenValue` made; null for anything else. */
export function readSeen(value: string): Seen | null {
  const [, id, version] = wholeSeen.exec(value) ?? []
  return id && version ? { id, version: Number(version) } : null
}

/** What a list of buttons and boxes said, each comment once, as it was first; whatever is no comment is left out. */
export function readAllSeen(values: string[]): Seen[] {
  const seen = new Map<string, Seen>()
  for (const each of values.map(readSeen)) if (each && !seen.has(each.id)) seen.set(each.id, each)
  return [...seen.values()]
}

const holdReasonKeys = ['pre_moderation', 'first_comment', 'contains_link', 'suspected_spam'] as const

/** A hold reason in words for a moderator; one that no longer exists stands for itself. */
export function holdReasonInWords(reason: string, { t }: Words): string {
  const check = /^failed:(.+)$/.exec(reason)?.[1]
  if (check) return t('desk.holds.failed', { check })
  const known = holdReasonKeys.find((key) => key === reason)
  return known ? t(`desk.holds.${known}`) : reason
}
