import { DeskText } from '@/components/desk/desk-text'
import type { DeskComment } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What a comment answers, folded away: whoever decides wants the first line, and sometimes all of it. */
export function Answered({ answers, words }: Pick<DeskComment, 'answers'> & { words: Words }) {
  if (!answers) return null
  const { t } = words
  const { id, name, body, status } = answers
  return (
    <details className="desk-answered">
      <summary>
        {t.rich('desk.comment.answers', { name, who: (inside) => <bdi>{inside}</bdi> })}
        {status !== 'approved' && ` (${t(`desk.comment.states.${status}`)})`}
      </summary>
      <DeskText body={body} words={words} />
      <p>
        <a href={`/admin/comments/${id}`}>{t('desk.comment.toAnswered')}</a>
      </p>
    </details>
  )
}
