import { dateInWords } from '@/components/desk/desk-time'
import type { WriterFacts } from '@/components/desk/in-hand.client'
import type { DeskComment } from '@/newsroom/moderation/queue-rules'

/** A writer's record as it stands beside the comment. */
export function writerFacts({ id, name, email, record }: DeskComment, timeZone: string): WriterFacts {
  const number = (count: number) => count.toLocaleString('en')
  return {
    id,
    name,
    email,
    facts: [
      ['Approved', number(record.approved)],
      ['Rejected', number(record.rejected)],
      ['Spam', number(record.spam)],
      ['E-mail', 'unverified'],
      ['First seen', dateInWords(record.firstSeen, timeZone)],
    ],
  }
}
