import { OrderLinks } from '@/components/comment/order-links'
import { PageOfArticle } from '@/components/comment/page-of-article'
import { ThreadList } from '@/components/comment/thread-list'
import { PageLinks } from '@/components/page/page-links'
import type { Article } from '@/newsroom/articles/article-rules'
import type { PublicThread } from '@/newsroom/comments/comment-rules'
import { type CommentOrder, threadsInOrder } from '@/newsroom/comments/order-rules'
import { pageOf } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface OrderPageProps {
  article: Pick<Article, 'slug' | 'headline' | 'lang' | 'lastPosition'>
  order: CommentOrder
  /** The first hundred. */
  threads: PublicThread[]
  isOpen: boolean
  words: Words
}

/** The first hundred threads of an article in another order, and the way to all of them. */
export function OrderPage({ article, order, threads, isOpen, words }: OrderPageProps) {
  const { slug, lastPosition } = article
  const { t } = words
  const pages = `/articles/${slug}/comments`
  return (
    <PageOfArticle article={article} title={t(`comments.orders.${order}`)} words={words}>
      <div className="mt-5 border-t border-ink pt-2">
        <OrderLinks slug={slug} order={order} words={words} />
      </div>
      {threads.length === 0 && <p className="text-soft">{t('comments.none')}</p>}
      <ThreadList slug={slug} threads={threads} isOpen={isOpen} words={words} heading="h2" />
      {lastPosition > threadsInOrder && (
        <PageLinks
          name={t('comments.pages')}
          links={[
            { words: t('comments.newestComments'), href: `${pages}/${pageOf(lastPosition)}` },
            { words: t('comments.oldestComments'), href: `${pages}/1` },
          ]}
        />
      )}
    </PageOfArticle>
  )
}
