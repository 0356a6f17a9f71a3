import { z } from 'zod'
import { deskPathWith } from '@/app/_request/desk-path'
import {
  type DecisionKind,
  decisionKinds,
  isId,
  readAllSeen,
  rejectionShape,
  type Seen,
  seenValue,
} from '@/newsroom/moderation/moderation-rules'
import { onwardFrom } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What the form around a list of comments sends: the button that was pressed, and what it needs. */
export const decisionShape = z.object({
  /** The page it was pressed on. */
  back: z.string(),
  /** The comments on that page, in order, as ids. */
  listed: z.string(),
  approve: z.string(),
  reject: z.string(),
  spam: z.string(),
  /** What to do with those in `selected`. */
  selection: z.string(),
  selected: z.array(z.string()),
  /** The batch to undo. */
  undo: z.string(),
  /** From a script, which stays on the page: it is answered with a message instead of a redirect. */
  inPlace: z.string(),
})
type DecisionFields = z.output<typeof decisionShape>

/** The rejection form, for one comment or several. */
export const rejectionFormShape = (words: Words) =>
  rejectionShape(words).extend({
    back: z.string(),
    /** Where to go on in the list: the comment after those rejected. */
    onward: z.string(),
    comments: z.array(z.string()),
    inPlace: z.string(),
  })

/** What was pressed, and for which comments; null for no button that there is. */
export function askedFor(fields: Pick<DecisionFields, DecisionKind | 'selection' | 'selected'>): {
  kind: DecisionKind
  seen: Seen[]
} | null {
  const pressed = decisionKinds.find((kind) => fields[kind] !== '')
  if (pressed) return { kind: pressed, seen: readAllSeen([fields[pressed]]) }
  const kind = decisionKinds.find((each) => each === fields.selection)
  return kind ? { kind, seen: readAllSeen(fields.selected) } : null
}

/** As `onwardFrom`, of a list as the form carries it; empty for none. */
export function onwardInForm(listed: string, gone: Seen[]): string {
  const ids = listed.split(' ').filter(Boolean)
  return (
    onwardFrom(
      ids,
      gone.map(({ id }) => id),
    ) ?? ''
  )
}

/** The hash that leads to a comment on a page of the desk; none for what is no comment. */
export function hashOf(id: string): string {
  return isId(id) ? `#comment-${id}` : ''
}

/** The page on which comments are rejected. */
export function rejectionAddress(
  seen: Seen[],
  { back, onward, kept }: { back: string; onward: string; kept?: string },
): string {
  return deskPathWith('/admin/comments/reject', { comments: seen.map(seenValue), back, onward, kept })
}

/** What was typed into the rejection form, in a form that an address can carry through signing in. */
export function kept(typed: { reason: string; note: string }): string {
  // Percent-encoded twice, on its way through the sign-in, a long note would be more than a server takes.
  return Buffer.from(JSON.stringify([typed.reason, typed.note.slice(0, 2000)])).toString('base64url')
}

/** What `kept` kept; nothing typed for anything else. */
export function readKept(text: string): { reason: string; note: string } {
  try {
    const [reason, note] = z
      .tuple([z.string(), z.string()])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return { reason, note }
  } catch {
    return { reason: '', note: '' }
  }
}

/**
 * Where a decision waits that could not be taken, because the session had ended: at the comment itself, or, of several,
 * at the list with those selected. An undo waits at the message that offers it.
 */
export function waitingPlace(form: FormData): string {
  const text = (name: string) => String(form.get(name) ?? '')
  const fields = {
    approve: text('approve'),
    reject: text('reject'),
    spam: text('spam'),
    selection: text('selection'),
  }
  const asked = askedFor({ ...fields, selected: form.getAll('selected').map(String) })
  const back = text('back')
  if (text('undo')) return deskPathWith(back, { done: text('undo') })
  if (!asked) return deskPathWith(back, {})
  if (asked.kind === 'reject') {
    return rejectionAddress(asked.seen, {
      back,
      onward: onwardInForm(text('listed'), asked.seen),
    })
  }
  const [only, ...others] = asked.seen
  return only && others.length === 0
    ? deskPathWith(`/admin/comments/${only.id}`, { decision: asked.kind })
    : deskPathWith(back, { decision: asked.kind, selected: asked.seen.map(seenValue), done: undefined })
}

/** Where a rejection waits: at its form, filled as it was. */
export function waitingRejection(form: FormData): string {
  const text = (name: string) => String(form.get(name) ?? '')
  return rejectionAddress(readAllSeen(form.getAll('comments').map(String)), {
    back: text('back'),
    onward: text('onward'),
    kept: kept({ reason: text('reason'), note: text('note') }),
  })
}
