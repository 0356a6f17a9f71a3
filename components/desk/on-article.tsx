import type { DeskComment } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Which article a comment is on, and the way there. */
export function OnArticle({
  article: { slug, headline, lang },
  words: { t },
}: Pick<DeskComment, 'article'> & { words: Words }) {
  return t.rich('desk.queue.on', {
    headline,
    article: (inside) => (
      <a href={`/articles/${slug}`} lang={lang} dir="auto">
        {inside}
      </a>
    ),
  })
}
