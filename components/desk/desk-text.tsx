import { type Drawing, TextBlocks } from '@/components/comment/text-blocks'
import { commentTree } from '@/newsroom/comments/comment-text-rules'
import type { Words } from '@/newsroom/words/words-rules'

/**
 * The whole text of a comment as a moderator reads it, spoilers open. Web addresses are marked but lead nowhere, so that
 * no slip of the finger opens what someone wants opened; words that lead to one have it beside them.
 */
export function DeskText({ body, words: { t } }: { body: string; words: Words }) {
  const drawing: Drawing = {
    paragraph: '',
    link: (href, words, host) =>
      host === null ? (
        <span dir="ltr" className="desk-address">
          {words}
        </span>
      ) : (
        <>
          <bdi>{words}</bdi>{' '}
          <span dir="ltr" className="desk-address">
            {href}
          </span>
        </>
      ),
    spoiler: (words) => (
      <span className="desk-spoiler">
        {t('desk.comment.spoiler')} {words}
      </span>
    ),
  }
  return (
    <div className="desk-text">
      <TextBlocks blocks={commentTree(body)} drawing={drawing} />
    </div>
  )
}
