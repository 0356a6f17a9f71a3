import { OwnComment } from '@/components/comment/own-comment'
import { Reasons } from '@/components/comment/reasons'
import { Notice } from '@/components/form/notice'
import { type OwnComment as Own, stateOf } from '@/newsroom/comments/comment-rules'
import type { Words } from '@/newsroom/words/words-rules'

export type Done = 'changed' | 'withdrawn'

/** What one browser has sent, newest first, begun with what became of the newest. */
export function OwnComments({
  comments,
  done,
  words,
}: {
  comments: Own[]
  /** What was done just now with one of them. */
  done: Done | null
  words: Words
}) {
  const [newest] = comments
  if (!newest) return <Nothing words={words} />
  const { t } = words
  return (
    <>
      {done && <Notice className="mb-4">{t(`own.done.${done}`)}</Notice>}
      <Notice>
        <p className="font-semibold">{t(`states.${stateOf(newest)}.news`)}</p>
        <p className="mt-1">{t(`states.${stateOf(newest)}.more`)}</p>
        <Reasons comment={newest} words={words} />
        {newest.article && (
          <p className="mt-2">
            <a href={`/articles/${newest.article.slug}`} className="inline-block py-0.5">
              {t('comments.back')}
            </a>
          </p>
        )}
      </Notice>
      <p className="mt-7 flex flex-wrap justify-between gap-x-4 border-t border-ink pt-2 text-label">
        <span className="font-semibold">{t('own.sent')}</span>
        <span>{t('comments.newestFirst')}</span>
      </p>
      <ol className="divide-y divide-rule">
        {comments.map((comment) => (
          <OwnComment key={comment.id} comment={comment} words={words} isTold={comment === newest} />
        ))}
      </ol>
    </>
  )
}

function Nothing({ words: { t } }: { words: Words }) {
  return (
    <>
      <p>{t('own.none')}</p>
      <p className="mt-2 text-soft">{t('own.how')}</p>
      <p className="mt-4">
        <a href="/" className="inline-block py-0.5">
          {t('site.toFrontPage')}
        </a>
      </p>
    </>
  )
}
