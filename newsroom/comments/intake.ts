import type { Check, Submission } from '@/newsroom/comments/checks/check'
import { closed } from '@/newsroom/comments/checks/closed'
import { firstComment } from '@/newsroom/comments/checks/first-comment'
import { honeypot } from '@/newsroom/comments/checks/honeypot'
import { lengths } from '@/newsroom/comments/checks/lengths'
import { links } from '@/newsroom/comments/checks/links'
import { preModeration } from '@/newsroom/comments/checks/pre-moderation'
import { rates } from '@/newsroom/comments/checks/rates'
import { isRefusal } from '@/newsroom/refusal'

/**
 * The order is that of the answers a writer would want first: what makes writing pointless, what they can mend, what
 * a program did, what slows them down; the policies that hold everything come last, so that a moderator sees the rest too.
 */
export const checks: readonly Check[] = [closed, lengths, honeypot, links, rates, firstComment, preModeration]

/**
 * The hold reasons of a submission; none: it may be published unread. Every check runs; the first refusal is thrown;
 * a check that cannot answer holds the comment, so that a fault neither publishes nor loses it.
 */
export function holdReasons(submission: Submission, steps: readonly Check[] = checks): string[] {
  return steps.flatMap((check) => {
    try {
      return check.judge(submission) ?? []
    } catch (error) {
      if (isRefusal(error)) throw error
      console.error(`The check ${check.name} could not run; the comment waits for a person.`, error)
      return `failed:${check.name}`
    }
  })
}
