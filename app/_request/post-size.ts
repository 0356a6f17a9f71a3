import { uploadPath } from '@/app/_request/page-path'
import { hasSessionCookie } from '@/app/_request/session-cookie'

/**
 * In bytes: ten times what the longest form has. A refused form gives back what was typed, each character in up to thirteen
 * of HTML: of a megabyte of quotation marks everybody else would wait for a second (measured).
 */
const largestPost = 200_000

/**
 * In bytes, of an article as staff write it: a long read has a tenth of it. Next itself takes no more than a megabyte. What it
 * costs to give back is in proportion, and only whoever brings the cookie of a session may send it.
 */
const largestArticle = 900_000

/** In bytes, of all pictures that are sent at once. They are written to files one after the other, not kept in memory. */
export const largestUpload = 100_000_000

/** In bytes: how large a request to `path` may be of whoever brings this Cookie header. */
export function mostAt(path: string, method: string, cookie: string | undefined): number {
  // Whether the cookie is a session is asked where the work is done; nobody else gets so far.
  if (!hasSessionCookie(cookie)) return largestPost
  if (path === uploadPath && method === 'POST') return largestUpload
  return isArticlePath(path) ? largestArticle : largestPost
}

/** Where the desk writes articles. */
function isArticlePath(path: string): boolean {
  return /^\/admin\/articles\/[\w-]+$/.test(path)
}
