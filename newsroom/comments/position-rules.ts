/** The first 50 comments of an article are page 1, the next 50 page 2, and so for ever. */
export const commentsPerPage = 50

/** The page of comments that holds `position`. */
export function pageOf(position: number): number {
  return Math.ceil(position / commentsPerPage)
}

/** The lowest position on a page of comments. */
export function firstPosition(page: number): number {
  return (page - 1) * commentsPerPage + 1
}

/** The page that an address names: "1" and on, in digits without a leading zero; null for anything else. */
export function pageInAddress(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/** Where a public comment can be found for as long as it is public. */
export function addressOfComment(slug: string, { id, position }: { id: string; position: number }): string {
  return `/articles/${slug}/comments/${pageOf(position)}#comment-${id}`
}
