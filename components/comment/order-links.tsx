import { addressOfOrder, type CommentOrder, commentOrders } from '@/newsroom/comments/order-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface OrderLinksProps {
  slug: string
  /** The one in which they stand here. */
  order: CommentOrder
  words: Words
}

/** In which orders an article's comments may be read; the one that is here is no link. */
export function OrderLinks({ slug, order, words: { t } }: OrderLinksProps) {
  return (
    <nav aria-label={t('comments.order')} className="text-label print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {commentOrders.map((each) => (
          <li key={each}>
            {each === order ? (
              <span aria-current="true" className="inline-block py-1 font-semibold">
                {t(`comments.orders.${each}`)}
              </span>
            ) : (
              <a href={addressOfOrder(slug, each)} className="inline-block py-1">
                {t(`comments.orders.${each}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
