/** The orders in which the threads of an article may be read, as they stand in addresses. */
export const commentOrders = ['newest', 'oldest', 'most-replied'] as const
export type CommentOrder = (typeof commentOrders)[number]

/** How many threads a page shows that has them in another order than by their pages. */
export const threadsInOrder = 100

/** Where the threads of an article are read in this order. */
export function addressOfOrder(slug: string, order: CommentOrder): string {
  return order === 'newest' ? `/articles/${slug}#comments` : `/articles/${slug}/comments/${order}`
}
