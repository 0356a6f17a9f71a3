import type { WriterFacts } from '@/components/desk/in-hand.client'
import type { DeskComment } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A writer's record as it stands beside the comment. */
export function writerFacts({ id, name, email, record }: DeskComment, words: Words): WriterFacts {
  const { t, number, date } = words
  return {
    id,
    name,
    email,
    facts: [
      [t('desk.comment.facts.approved'), number(record.approved)],
      [t('desk.comment.facts.rejected'), number(record.rejected)],
      [t('desk.comment.facts.spam'), number(record.spam)],
      [t('desk.comment.facts.email'), t('desk.comment.facts.unverified')],
      [t('desk.comment.facts.firstSeen'), date(record.firstSeen)],
    ],
  }
}
