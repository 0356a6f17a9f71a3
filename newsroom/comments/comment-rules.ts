import { z } from 'zod'
import { mailAddress } from '@/newsroom/comments/email-rules'
import { charactersInWords, lengthOf, longest, trimmed } from '@/newsroom/comments/length-rules'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'

/** A comment as everyone may see it. */
export interface PublicComment {
  id: string
  position: number
  name: string
  body: string
  submittedAt: Date
}

/** A comment as its writer sees it. */
export interface OwnComment {
  id: string
  name: string
  body: string
  status: CommentStatus
  submittedAt: Date
  reason: string | null
  note: string | null
  position: number
  /** Null: it was taken back, and nothing of it is told any more. */
  article: { slug: string; headline: string; lang: string } | null
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

function tooLong(what: string, most: number) {
  return (text: string, report: z.RefinementCtx) => {
    const over = lengthOf(text) - most
    if (over > 0) {
      report.addIssue(
        `${what} may have ${charactersInWords(most)} at most. This one has ${charactersInWords(over)} too many.`,
      )
    }
  }
}

const broken = (what: string) =>
  `The ${what} contains damaged characters, which cannot be stored. Remove them (they may show as � or not at all) or type it again.`
const stacked = (what: string) =>
  `The ${what} puts more than ${mostMarks} marks on one letter. Remove some of them.`

/** The sentence for an address that is wrong; it repeats only what cannot disturb the line it stands in. */
function wrongAddress(email: string): string {
  const quoted = /^[!-~]{1,80}$/.test(email) ? `“${email}”` : 'This'
  return `${quoted} is not an address that mail can reach.`
}

/** The comment form: what it accepts, what it makes of it, and the sentence for each thing it refuses. */
export const commentShape = z.object({
  slug: z.string().max(200),
  name: z
    .string()
    .refine(isWritable, broken('name'))
    .transform(cleanName)
    .refine(isVisible, 'Write the name to print beside your comment.')
    .refine((name) => !isStacked(name), stacked('name'))
    .superRefine(tooLong('A name', longest.name)),
  email: z
    .string()
    .trim()
    .transform((email, report) => {
      if (email === '') report.addIssue('Write your e-mail address. It is not shown.')
      else if (lengthOf(email) > longest.email) {
        report.addIssue(`An address may have ${charactersInWords(longest.email)} at most.`)
      } else {
        const address = mailAddress(email)
        if (address && lengthOf(address) <= longest.email) return address
        report.addIssue(wrongAddress(email))
      }
      return z.NEVER
    }),
  body: z
    .string()
    .refine(isWritable, broken('comment'))
    .transform(trimmed)
    .refine(isVisible, 'Write your comment.')
    .refine((body) => !isStacked(body), stacked('comment'))
    .superRefine(tooLong('A comment', longest.body)),
  /** The honeypot: hidden from people, so that whoever fills it is a program. */
  website: z.string(),
})

export type CommentDraft = z.output<typeof commentShape>
