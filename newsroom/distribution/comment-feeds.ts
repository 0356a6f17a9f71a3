import type { Article } from '@/newsroom/articles/article-rules'
import { articleAt } from '@/newsroom/articles/articles'
import type { PublicComment } from '@/newsroom/comments/comment-rules'
import { commentTree, plainText } from '@/newsroom/comments/comment-text-rules'
import { addressOfComment, addressOfThread, addressOfThreadFeed } from '@/newsroom/comments/position-rules'
import { latestComments, latestReplies, threadRoot } from '@/newsroom/comments/threads'
import { commentHtml } from '@/newsroom/distribution/comment-html'
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
    entries: comments.map((comment) => entryOf(article, comment, t('comments.spoiler'))),
  }
}

/** The newest replies of the thread at `position`; null when there never was such a thread. */
export async function threadComments(slug: string, position: number): Promise<Feed | null> {
  const article = await articleAt(slug)
  const thread = article && (await threadRoot(article.id, position))
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
    entries: replies.map((reply) => entryOf(article, reply, t('comments.spoiler'))),
  }
}

/** `spoiler`: what stands for one, because a feed reader may have no way to hide it. */
function entryOf({ slug, headline, lang }: Article, comment: PublicComment, spoiler: string): FeedEntry {
  const { id, name, body, submittedAt, editedAt } = comment
  const blocks = commentTree(body)
  return {
    id: `urn:uuid:${id}`,
    address: addressOfComment(slug, comment),
    title: `${name}: ${headline}`,
    summary: plainText(blocks, () => `[${spoiler}]`),
    html: (base) => commentHtml(blocks, { words: spoiler, address: base + addressOfComment(slug, comment) }),
    lang,
    image: null,
    authors: [name],
    categories: [],
    publishedAt: submittedAt,
    updatedAt: editedAt,
  }
}
