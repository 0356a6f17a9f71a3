import { Button } from '@/components/form/button'
import { orderOf, type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'

/** Finding within a queue: by words, by article, in another order. A form that asks for an address, no more. */
export function QueueTools({
  question,
  article,
}: {
  question: QueueQuestion
  article: { headline: string; lang: string } | null
}) {
  const { status, q, article: slug } = question
  return (
    <search className="desk-tools" aria-label="In this queue">
      <form action="/admin/comments">
        {status !== 'pending' && <input type="hidden" name="status" value={status} />}
        {slug && <input type="hidden" name="article" value={slug} />}
        <div>
          <label htmlFor="q">Words in text or name</label>
          <input id="q" name="q" type="search" dir="auto" maxLength={200} defaultValue={q ?? ''} />
        </div>
        <div>
          <label htmlFor="order">Order</label>
          <select id="order" name="order" defaultValue={orderOf(question)}>
            <option value="oldest">Oldest first</option>
            <option value="newest">Newest first</option>
          </select>
          <Button kind="quiet" className="desk-small">
            Show
          </Button>
        </div>
      </form>
      {(slug || q) && (
        <ul className="desk-filters" aria-label="Shown are only">
          {slug && (
            <li>
              on{' '}
              <bdi lang={article?.lang}>
                {article ? article.headline : `an article that does not exist (${slug})`}
              </bdi>{' '}
              <a href={queueAddress({ ...question, article: undefined, after: undefined })}>All articles</a>
            </li>
          )}
          {q && (
            <li>
              with the words <bdi>“{q}”</bdi>{' '}
              <a href={queueAddress({ ...question, q: undefined, after: undefined })}>All words</a>
            </li>
          )}
        </ul>
      )}
    </search>
  )
}
