import type { CommenterRecord } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What became of a writer's other comments, in a line. */
export function recordInWords({ approved, rejected, spam }: CommenterRecord, { t }: Words): string {
  if (approved + rejected + spam === 0) return t('desk.comment.noneBefore')
  return t('desk.comment.before', { approved, rejected, spam })
}
