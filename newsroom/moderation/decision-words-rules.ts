import { type CommentStatus, reasonInWords } from '@/newsroom/moderation/moderation-rules'
import type { MadeBatch, Overtaken } from '@/newsroom/moderation/queue-rules'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A name within a sentence of plain text: isolated (Unicode UAX 9) when its letters run from the right. */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}

const one = (name: string) => `the comment by ${isolated(name)}`
const several = (number: number) => `${number.toLocaleString('en')} comments`

/** What was done, and what it means, in a sentence or two: "Approved the comment by T. Vance. It is public now." */
export function batchInWords({ isUndo, made }: Pick<MadeBatch, 'isUndo' | 'made'>): string {
  const [first] = made
  if (!first) return 'Nothing was changed.'
  const isOne = made.length === 1
  const what = isOne ? one(first.name) : several(made.length)
  const subject = isOne ? 'It' : 'They'
  const are = isOne ? 'is' : 'are'
  if (isUndo) return `Undone. ${capital(isOne ? what : `the ${what}`)} ${restored(first.outcome, isOne)}`
  const gone = made.some((each) => each.from === 'approved') ? ` ${subject} ${are} no longer public.` : ''
  switch (first.outcome) {
    case 'approved':
      return `Approved ${what}. ${subject} ${are} public now.`
    case 'rejected': {
      const told = first.reason
        ? ` The ${isOne ? 'writer is' : 'writers are'} told: ${reasonInWords(first.reason)}.`
        : ''
      return `Rejected ${what}.${gone}${told}`
    }
    case 'spam':
      return `Marked ${what} as spam.${gone}`
    default:
      return `Sent ${what} back to the queue.${gone}`
  }
}

function restored(status: CommentStatus, isOne: boolean): string {
  const are = isOne ? 'is' : 'are'
  switch (status) {
    case 'approved':
      return `${are} public again.`
    case 'rejected':
      return `${are} rejected again.`
    case 'spam':
      return `${are} among the spam again.`
    default:
      return isOne ? 'waits again.' : 'wait again.'
  }
}

const verbs: Record<CommentStatus, string> = {
  pending: 'sent back to the queue',
  approved: 'approved',
  rejected: 'rejected',
  spam: 'marked as spam',
  withdrawn: 'withdrawn',
}

/** "Approved", "Marked as spam", "Undone": what a decision did, before "by" and a name. */
export function decisionInWords({
  outcome,
  undoes,
}: {
  outcome: CommentStatus
  undoes: string | null
}): string {
  return undoes ? 'Undone' : capital(verbs[outcome])
}

const restoredStates: Record<CommentStatus, string> = {
  pending: 'Back in the queue',
  approved: 'Public again',
  rejected: 'Rejected again',
  spam: 'Among the spam again',
  withdrawn: 'Withdrawn again',
}

/** What an undo brought a comment back to. */
export function restoredInWords(outcome: CommentStatus): string {
  return restoredStates[outcome]
}

/** Who decided what meanwhile, and when in `timeZone` (an IANA name), in a sentence. */
export function overtakenInWords({ name, status, by, at }: Overtaken, timeZone: string): string {
  // Nobody has decided: a button was pressed that this site never drew.
  if (status === 'pending' && by === null) return `${capital(one(name))} still waits.`
  const agent = status === 'withdrawn' ? 'its writer' : by ? isolated(by) : 'a rule'
  const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    at,
  )
  return `${capital(one(name))} was already ${verbs[status]} by ${agent} on ${time.replace(' at ', ', ')}.`
}

/** All of them, and that they were left as they are. */
export function allOvertakenInWords(overtaken: Overtaken[], timeZone: string): string {
  const sentences = overtaken.map((each) => overtakenInWords(each, timeZone))
  return [...sentences, overtaken.length === 1 ? 'Nothing was changed.' : 'They were left as they are.'].join(
    ' ',
  )
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}
