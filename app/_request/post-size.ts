/** In bytes: below the limit at which Next answers with a bare error; the longest form has a tenth of it. */
const largestPost = 1_000_000

/** What a post is told that is too large. */
export const tooMuch =
  'That is too much for this form. Nothing was stored. Go back, shorten it and send it again.'

/** What a post is told that does not say how large it is. */
export const noLength = 'The length of what was sent is missing. Nothing was stored.'

/** Whether a post with this Content-Length is larger than any form, or does not say in digits how large it is. */
export function isTooMuch(length: string | null): boolean {
  return length === null || !(Number(length) <= largestPost)
}
