import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { metadataOfNoArticle, NoArticle } from '@/app/(site)/articles/[slug]/no-article'
import { preloadReadingFace } from '@/app/fonts'
import { OrderPage } from '@/components/comment/order-page'
import { countsGoodUntil, GoodUntil } from '@/components/page/good-until'
import { articleAt } from '@/newsroom/articles/articles'
import { commentsAt } from '@/newsroom/comments/closing-rules'
import { addressOfOrder, type CommentOrder } from '@/newsroom/comments/order-rules'
import { threadsInOrderOf } from '@/newsroom/comments/threads'
import { wordsOf } from '@/newsroom/words/words-rules'

type Order = Exclude<CommentOrder, 'newest'>
interface Props {
  params: Promise<{ slug: string }>
}

/** What the page of an article's comments in this order says of itself. */
export function metadataOfOrder(order: Order) {
  return async ({ params }: Props): Promise<Metadata> => {
    const { slug } = await params
    const article = await articleAt(slug)
    if (!article) return metadataOfNoArticle(slug, 'commentPageTitle')
    const { t } = wordsOf(await theEdition())
    return {
      title: `${t(`comments.orders.${order}`)}: ${article.headline}`,
      description: t('comments.pageDescription', { headline: article.headline }),
      alternates: { canonical: addressOfOrder(slug, order) },
    }
  }
}

/** The page of an article's comments in this order. */
export function pageOfOrder(order: Order) {
  return async ({ params }: Props) => {
    const { slug } = await params
    const article = await articleAt(slug)
    preloadReadingFace(article?.lang)
    if (!article) return <NoArticle slug={slug} what="commentPage" rest={`/comments/${order}`} />
    const now = new Date()
    const [threads, edition] = await Promise.all([threadsInOrderOf(article.id, order), theEdition()])
    const { open, until } = commentsAt(article, edition, now)
    return (
      <>
        <GoodUntil times={[countsGoodUntil(now), ...(until ? [until] : [])]} />
        <OrderPage article={article} order={order} threads={threads} isOpen={open} words={wordsOf(edition)} />
      </>
    )
  }
}
