/** The first 50 threads of an article are page 1, the next 50 page 2, and so for ever; so are the replies of a thread. */
export const commentsPerPage = 50

/** How many replies of a thread stand under its first comment in a list of threads; the others are on the thread's pages. */
export const firstReplies = 3

/** Where a comment stands once it was public: the number of its thread, and its own among the replies; 0 for what began it. */
export interface Place {
  position: number
  replyPosition: number
}

/** The page that holds `position`. */
export function pageOf(position: number): number {
  return Math.ceil(position / commentsPerPage)
}

/** The lowest position on a page. */
export function firstPosition(page: number): number {
  return (page - 1) * commentsPerPage + 1
}

/** The page that an address names: "1" and on, in digits without a leading zero; null for anything else. */
export function pageInAddress(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/** A page of the replies of the thread at `position`. */
export function addressOfThread(slug: string, position: number, page = 1): string {
  return `/articles/${slug}/threads/${position}/${page}`
}

/** Where a thread's replies are to be had as RSS. */
export function addressOfThreadFeed(slug: string, position: number): string {
  return `/articles/${slug}/threads/${position}/comments.xml`
}

/** Where a public comment can be found for as long as it is public. */
export function addressOfComment(
  slug: string,
  { id, position, replyPosition }: Place & { id: string },
): string {
  const page =
    replyPosition === 0
      ? `/articles/${slug}/comments/${pageOf(position)}`
      : addressOfThread(slug, position, pageOf(replyPosition))
  return `${page}#comment-${id}`
}

/** Where a comment is answered: the form, with what it answers quoted above. */
export function addressOfReply(slug: string, id: string): string {
  return `/articles/${slug}/reply/${id}`
}

/** Under which a browser keeps what is being written: of an article, or in answer to one comment on it. */
export function draftKey(slug: string, answers: string): string {
  return answers === '' ? slug : `${slug}/${answers}`
}
