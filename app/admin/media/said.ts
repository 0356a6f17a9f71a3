import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { ofFile } from '@/newsroom/media/file-words'
import type { Received } from '@/newsroom/media/receiving'
import { authSecret } from '@/newsroom/opening'
import type { Words } from '@/newsroom/words/words-rules'

const lines = z.object({ added: z.array(z.string()), sentences: z.array(z.string()) })

/** What is said of pictures that were sent: the names of those that were added, and a sentence about each other. */
export type Said = z.output<typeof lines>

/**
 * The address of the library that says what became of pictures that `staffId` sent. In the address, because no process
 * knows what another was sent; signed, so that nobody else can have the desk say anything.
 */
export function saidAddress(staffId: string, received: Received[], words: Words): string {
  const said: Said = {
    added: received.flatMap((each) => ('picture' in each && each.isNew ? [each.givenName] : [])),
    sentences: received.flatMap((each) => {
      if ('refusal' in each) return [each.refusal.in(words).message]
      return each.isNew ? [] : [ofFile(words, each.givenName, words.t('desk.file.known'))]
    }),
  }
  const text = Buffer.from(JSON.stringify(said)).toString('base64url')
  return `/admin/media?said=${text}.${signatureOf(staffId, text)}`
}

/** What such an address says; null when it is not for `staffId`, or was altered. */
export function saidIn(staffId: string, given: unknown): Said | null {
  const [text = '', signature = ''] = String(given ?? '').split('.')
  const [sent, right] = [Buffer.from(signature), Buffer.from(signatureOf(staffId, text))]
  if (sent.length !== right.length || !timingSafeEqual(sent, right)) return null
  return lines.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
}

function signatureOf(staffId: string, text: string): string {
  return createHmac('sha256', authSecret()).update(`pictures ${staffId} ${text}`).digest('base64url')
}
