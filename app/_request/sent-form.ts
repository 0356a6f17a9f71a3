import { IncomingMessage } from 'node:http'
import { type Typed, typedInto } from '@/components/form/form-state'

/**
 * Keeps what `request` sends, which Next reads, too, and forgets. What is returned waits for all of it, and says what was
 * typed into the form that it is; nothing when it is no whole form.
 */
export function keepForm(request: IncomingMessage): () => Promise<Typed> {
  const chunks: Buffer[] = []
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    return IncomingMessage.prototype.push.call(request, chunk, encoding)
  }
  const type = request.headers['content-type'] ?? ''
  return async () => {
    if (!request.complete) await theRestOf(request)
    try {
      const headers = { 'Content-Type': type }
      return typedInto(await new Response(Buffer.concat(chunks), { headers }).formData())
    } catch {
      return []
    }
  }
}

/** Also when nobody else reads it, and when it does not come. */
function theRestOf(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    request.once('end', resolve)
    request.once('close', resolve)
    request.resume()
  })
}
