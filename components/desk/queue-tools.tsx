import type { ReactNode } from 'react'
import { Button } from '@/components/form/button'
import { orderOf, type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface QueueToolsProps {
  question: QueueQuestion
  article: { headline: string; lang: string } | null
  words: Words
}

/** Finding within a queue: by words, by article, in another order. A form that asks for an address, no more. */
export function QueueTools({ question, article, words }: QueueToolsProps) {
  const { t } = words
  const { status, q, article: slug } = question
  return (
    <search className="desk-tools" aria-label={t('desk.queue.tools')}>
      <form action="/admin/comments">
        {status !== 'pending' && <input type="hidden" name="status" value={status} />}
        {slug && <input type="hidden" name="article" value={slug} />}
        <div>
          <label htmlFor="q">{t('desk.queue.words')}</label>
          <input id="q" name="q" type="search" dir="auto" maxLength={200} defaultValue={q ?? ''} />
        </div>
        <div>
          <label htmlFor="order">{t('desk.queue.order')}</label>
          <select id="order" name="order" defaultValue={orderOf(question)}>
            <option value="oldest">{t('desk.queue.oldestFirst')}</option>
            <option value="newest">{t('desk.queue.newestFirst')}</option>
          </select>
          <Button kind="quiet" className="desk-small">
            {t('desk.queue.show')}
          </Button>
        </div>
      </form>
      {(slug || q) && <Filters question={question} article={article} words={words} />}
    </search>
  )
}

/** What the list is narrowed to, each with the way out of it. */
function Filters({ question, article, words: { t } }: QueueToolsProps) {
  const { q, article: slug } = question
  const on = (inside: ReactNode) => <bdi lang={article?.lang}>{inside}</bdi>
  return (
    <ul className="desk-filters" aria-label={t('desk.queue.shownOnly')}>
      {slug && (
        <li>
          {article
            ? t.rich('desk.queue.onArticle', { headline: article.headline, article: on })
            : t.rich('desk.queue.onNoArticle', { slug, article: on })}{' '}
          <a href={queueAddress({ ...question, article: undefined, after: undefined })}>
            {t('desk.queue.allArticles')}
          </a>
        </li>
      )}
      {q && (
        <li>
          {t.rich('desk.queue.withWords', { question: q, words: (inside) => <bdi>{inside}</bdi> })}{' '}
          <a href={queueAddress({ ...question, q: undefined, after: undefined })}>
            {t('desk.queue.allWords')}
          </a>
        </li>
      )}
    </ul>
  )
}
