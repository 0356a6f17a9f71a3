/**
 * In bytes: ten times what the longest form has. A refused form gives back what was typed, each character in up to thirteen
 * of HTML: of a megabyte of quotation marks everybody else would wait for a second (measured).
 */
export const largestPost = 200_000

/**
 * In bytes, of an article as staff write it: a long read has a tenth of it. Next itself takes no more than a megabyte. What it
 * costs to give back is in proportion, and only whoever brings the cookie of a session may send it.
 */
export const largestArticle = 900_000

/** In bytes, of all pictures that are sent at once. They are written to files one after the other, not kept in memory. */
export const largestUpload = 100_000_000

/** What a post is told that is too large. */
export const tooMuch =
  'That is too much for this form. Nothing was stored. Go back, shorten it and send it again.'

/** What pictures are told that are too large together. */
export const tooMuchAtOnce = `That is more than ${largestUpload / 1_000_000} MB at once. Nothing was stored. Go back and send fewer pictures.`

/** What a post is told that does not say how large it is. */
export const noLength = 'The length of what was sent is missing. Nothing was stored.'

/** Whether a post with this Content-Length is larger than it may be, or does not say in digits how large it is. */
export function isTooMuch(length: string | null, most = largestPost): boolean {
  return length === null || !(Number(length) <= most)
}
