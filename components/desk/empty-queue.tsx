import { type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What stands where there is nothing to show, and why. */
export function EmptyQueue({ question, words }: { question: QueueQuestion; words: Words }) {
  const { t } = words
  const { status, q, article, after } = question
  if (after) {
    return (
      <p className="desk-empty">
        {t('desk.queue.noMore')}{' '}
        <a href={queueAddress({ ...question, after: undefined })}>{t('desk.queue.beginAgain')}</a>
      </p>
    )
  }
  if (!q && !article) return <p className="desk-empty">{t(`desk.queue.empty.${status}`)}</p>
  return (
    <p className="desk-empty">
      <NothingFound question={question} words={words} /> {t('desk.queue.wholeWords')}{' '}
      <a href={queueAddress({ status })}>{t('desk.queue.wholeQueue')}</a>
    </p>
  )
}

function NothingFound({ question: { q, article }, words: { t } }: { question: QueueQuestion; words: Words }) {
  if (!q) return t('desk.queue.nothingOn')
  const key = article ? 'nothingWithOn' : 'nothingWith'
  return t.rich(`desk.queue.${key}`, { question: q, words: (inside) => <bdi>{inside}</bdi> })
}
