import { currentExchange } from '@/app/_request/exchange'

/**
 * Sends the page that is being rendered with `status`. For pages of the desk, which draw their own "not found" and "not
 * allowed": Next's `notFound()` and `forbidden()` would send an empty body and leave the drawing to scripts.
 */
export async function answerWith(status: 403 | 404): Promise<void> {
  const response = (await currentExchange())?.response
  if (response && !response.headersSent) response.statusCode = status
}
