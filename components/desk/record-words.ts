import type { CommenterRecord } from '@/newsroom/moderation/queue-rules'

/** What became of a writer's other comments, in a line. */
export function recordInWords({ approved, rejected, spam }: CommenterRecord): string {
  if (approved + rejected + spam === 0) return 'Nothing decided before from this writer'
  const number = (count: number) => count.toLocaleString('en')
  return `Before: ${number(approved)} approved, ${number(rejected)} rejected, ${number(spam)} spam`
}
