import { on } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'

/** A file of a form as it comes in. What of `content` is not read is passed over. */
interface SentFile {
  /** As its sender calls it, without folders. */
  name: string
  content: AsyncIterable<Uint8Array>
}

/** What was sent is no form with files, or ended early. */
export class NoWholeForm extends Error {
  override name = 'NoWholeForm'
}

/** The head of a part in bytes; a form has few fields beside its files, which are passed over. */
const limits = { headerSize: 4_000, headerPairs: 20, fieldSize: 1_000, fields: 20 }

/**
 * The files of a form (RFC 7578) one after the other, while they come in: of a file no more is in memory than one chunk.
 * Other fields, and fields for files into which nobody put any, are passed over.
 */
export async function* filesIn(body: AsyncIterable<Uint8Array>, type: string): AsyncGenerator<SentFile> {
  const form = formOf(type)
  let latest: BusboyFileStream | undefined
  form.on('file', (_, content) => {
    // What breaks off within a file that nobody reads would end the process.
    content.on('error', () => {})
    latest = content
  })
  const files = on(form, 'file', { close: ['finish'] })
  const sent = pipeline(Readable.from(body), form)
  // Of a connection that is gone the form does not tell its file: whoever reads it would wait for ever.
  sent.catch(() => latest?.destroy(new NoWholeForm()))
  try {
    for await (const [, content, given] of files) {
      const file: BusboyFileStream = content
      const name = withoutSigns(String(given ?? ''))
      if (name) yield { name, content: file.iterator({ destroyOnReturn: false }) }
      file.resume()
    }
    await sent
  } catch {
    throw new NoWholeForm()
  } finally {
    form.destroy()
  }
}

function formOf(type: string): BusboyInstance {
  try {
    return new Busboy({ headers: { 'content-type': type }, limits })
  } catch {
    throw new NoWholeForm()
  }
}

/** Browsers write quotation marks and line ends as in addresses (HTML, "multipart/form-data encoding algorithm"). */
function withoutSigns(given: string): string {
  const written = given
    .replace(/%22/g, '"')
    .replace(/%0[AD]/gi, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
  return [...written.trim()].slice(0, 100).join('')
}
