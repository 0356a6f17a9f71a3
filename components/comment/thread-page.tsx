import { PageOfArticle } from '@/components/comment/page-of-article'
import { ReplyList } from '@/components/comment/reply-list'
import { ThreadRoot } from '@/components/comment/thread-root'
import { PageLinks } from '@/components/page/page-links'
import type { Article } from '@/newsroom/articles/article-rules'
import type { ThreadPage as Page } from '@/newsroom/comments/comment-rules'
import { addressOfComment, addressOfThread, pageOf } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ThreadPageProps {
  article: Pick<Article, 'slug' | 'headline' | 'lang'>
  thread: Page
  page: number
  isOpen: boolean
  words: Words
}

/** A page of a thread: what began it, and 50 of its replies. */
export function ThreadPage({ article, thread, page, isOpen, words }: ThreadPageProps) {
  const { slug } = article
  const { id, position, replies, lastReplyPosition } = thread
  const { t } = words
  const pages = Math.max(1, pageOf(lastReplyPosition))
  return (
    <PageOfArticle article={article} title={titleOf(thread, page, words)} words={words}>
      <p>
        <a href={addressOfComment(slug, { id, position, replyPosition: 0 })} className="inline-block py-0.5">
          {t('threads.inList')}
        </a>
      </p>
      <div className="mt-5 border-t border-ink">
        <ThreadRoot slug={slug} thread={thread} isOpen={isOpen} words={words} heading="h2" />
      </div>
      <p className="mt-3 flex flex-wrap justify-between gap-x-4 border-t border-rule pt-2 text-label">
        <span className="font-semibold">{countOf(thread, words)}</span>
        {replies.length > 0 && <span>{t('threads.oldestFirst')}</span>}
      </p>
      <ReplyList slug={slug} replies={replies} isOpen={isOpen} words={words} heading="h3" />
      <PageLinks
        name={t('threads.pages')}
        links={[
          ...(page > 1
            ? [
                {
                  words: t('threads.earlier'),
                  href: addressOfThread(slug, position, page - 1),
                  rel: 'prev' as const,
                },
              ]
            : []),
          ...(page < pages
            ? [
                {
                  words: t('threads.later'),
                  href: addressOfThread(slug, position, page + 1),
                  rel: 'next' as const,
                },
              ]
            : []),
        ]}
      />
    </PageOfArticle>
  )
}

/** What a page of a thread is called. */
export function titleOf({ comment }: Pick<Page, 'comment'>, page: number, { t }: Words): string {
  const title = comment ? t('threads.to', { name: comment.name }) : t('threads.toRemoved')
  return page === 1 ? title : t('threads.page', { title, page })
}

function countOf({ replies, lastReplyPosition }: Page, { t }: Words): string {
  if (replies.length > 0) return t('threads.count', { count: replies.length })
  return lastReplyPosition === 0 ? t('threads.none') : t('threads.gone')
}
