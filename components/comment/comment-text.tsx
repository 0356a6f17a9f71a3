import { type Drawing, TextBlocks } from '@/components/comment/text-blocks'
import { commentTree } from '@/newsroom/comments/comment-text-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The text of a comment as everyone reads it. */
export function CommentText({ body, words: { t } }: { body: string; words: Words }) {
  const drawing: Drawing = {
    paragraph: 'mb-2 wrap-anywhere whitespace-pre-wrap',
    link: (href, words, host) => (
      <>
        <a href={href} dir={host === null ? 'ltr' : 'auto'} rel="ugc nofollow">
          {words}
        </a>
        {host !== null && (
          <>
            {' '}
            <bdi dir="ltr" className="text-soft">
              ({host})
            </bdi>
          </>
        )}
      </>
    ),
    // A box to tick, which works without script and keeps the words from a screen reader, too, until they are asked for.
    spoiler: (words) => (
      <>
        <label className="spoiler">
          <input type="checkbox" autoComplete="off" />
          {`${t('comments.spoiler')} `}
        </label>
        <span className="spoiler-words">{words}</span>
      </>
    ),
  }
  return (
    <div className="said">
      <TextBlocks blocks={commentTree(body)} drawing={drawing} />
    </div>
  )
}
