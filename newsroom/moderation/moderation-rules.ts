import { z } from 'zod'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'

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

/** Why a comment may be refused, in the words that its writer reads where the site speaks English. */
export const rejectionReasons = {
  off_topic: 'Off topic',
  abusive: 'Abusive or insulting',
  personal_attack: 'Attacks a person, not an argument',
  hateful: 'Hateful towards a group of people',
  private_information: 'Gives away private information',
  unverifiable_claim: 'States as fact what cannot be verified',
  illegal: 'Possibly illegal',
  advertising: 'Advertising',
  unreadable: 'Cannot be understood',
  duplicate: 'Says what was already said in the same words',
  other: 'Against the house rules in another way',
} as const satisfies Record<RejectionReason, string>

/** A stored reason in words; one that is no longer in the list stands for itself. */
export function reasonInWords(reason: string): string {
  return Object.entries(rejectionReasons).find(([key]) => key === reason)?.[1] ?? reason
}

/** In code points. */
export const longestNote = 1000

/** The rejection form. */
export const rejectionShape = z.object({
  reason: z.enum(rejectionReasonKeys, 'Choose a reason. The writer will be told it.'),
  note: z
    .string()
    .transform(trimmed)
    .refine(
      (note) => note.isWellFormed() && !note.includes('\0'),
      'It contains characters that cannot be stored.',
    )
    .superRefine((note, report) => {
      const over = lengthOf(note) - longestNote
      if (over > 0) {
        const most = longestNote.toLocaleString('en')
        report.addIssue(
          `A note may have ${most} characters; this one is ${over.toLocaleString('en')} too long.`,
        )
      }
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

const holdSentences = new Map([
  ['pre_moderation', 'waits for a person, as every comment here'],
  ['first_comment', 'no approved comment yet from this browser'],
  ['contains_link', 'more than two links'],
  ['suspected_spam', 'filled a field that people do not see'],
])

/** A hold reason in words for a moderator. */
export function holdReasonInWords(reason: string): string {
  const failed = /^failed:(.+)$/.exec(reason)?.[1]
  return failed ? `the check “${failed}” could not run` : (holdSentences.get(reason) ?? reason)
}
