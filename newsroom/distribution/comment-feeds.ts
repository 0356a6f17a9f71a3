import { toHtml } from 'hast-util-to-html'
import type { Article } from '@/newsroom/articles/article-rules'
import { articleAt } from '@/newsroom/articles/articles'
import type { PublicComment } from '@/newsroom/comments/comment-rules'
import { paragraphsOf } from '@/newsroom/comments/link-rules'
import { addressOfComment, addressOfThread } from '@/newsroom/comments/position-rules'
import { latestComments, latestReplies, threadPage } from '@/newsroom/comments/threads'
import type { Feed, FeedEntry } from '@/newsroom/distribution/feed'
import { theEdition } from '@/newsroom/edition'
import { wordsOf } from '@/newsroom/words/words-rules'

/** The comments on the article at `slug` that became public last, replies among them; null when there is no such article. */
export async function articleComments(slug: string): Promise<Feed | null> {
  const article = await articleAt(slug)
  if (!article) return null
  const [edition, comments] = await Promise.all([theEdition(), latestComments(article.id)])
  const { t } = wordsOf(edition)
  const home = `/articles/${slug}`
  return {
    title: `${t('comments.heading')}: ${article.headline}`,
    description: t('comments.pageDescription', { headline: article.headline }),
    home: `${home}#comments`,
    files: { rss: `${home}/comments.xml` },
    entries: comments.map((comment) => entryOf(article, comment)),
  }
}

/** The newest replies of the thread at `position`; null when there never was such a thread. */
export async function threadComments(slug: string, position: number): Promise<Feed | null> {
  const article = await articleAt(slug)
  const thread = article && (await threadPage(article.id, position, 1))
  if (!article || !thread) return null
  const [edition, replies] = await Promise.all([theEdition(), latestReplies(article.id, position)])
  const { t } = wordsOf(edition)
  const home = addressOfThread(slug, position)
  const { comment } = thread
  return {
    title: comment ? t('threads.to', { name: comment.name }) : t('threads.toRemoved'),
    description: t('comments.pageDescription', { headline: article.headline }),
    home,
    files: { rss: addressOfThreadFeed(slug, position) },
    entries: replies.map((reply) => entryOf(article, reply)),
  }
}

/** Where a thread's replies are to be had as RSS. */
export function addressOfThreadFeed(slug: string, position: number): string {
  return `/articles/${slug}/threads/${position}/comments.xml`
}

function entryOf({ slug, headline, lang }: Article, comment: PublicComment): FeedEntry {
  const { id, name, body, submittedAt, editedAt } = comment
  return {
    id: `urn:uuid:${id}`,
    address: addressOfComment(slug, comment),
    title: `${name}: ${headline}`,
    summary: body,
    html: () => htmlOf(body),
    lang,
    image: null,
    authors: [name],
    categories: [],
    publishedAt: submittedAt,
    updatedAt: editedAt,
  }
}

/** Paragraphs and lines; a feed reader makes links by itself, and knows nothing of `nofollow`. */
function htmlOf(body: string): string {
  return toHtml({
    type: 'root',
    children: paragraphsOf(body).map((lines) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: lines.flatMap((pieces, line) => {
        const text = { type: 'text' as const, value: pieces.map((piece) => piece.text).join('') }
        const lineBreak = { type: 'element' as const, tagName: 'br', properties: {}, children: [] }
        return line > 0 ? [lineBreak, text] : [text]
      }),
    })),
  })
}
