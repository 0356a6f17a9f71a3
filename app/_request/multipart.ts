/** A file of a form as it comes in. What of `content` is not read is passed over. */
export interface SentFile {
  /** As its sender calls it, without folders. */
  name: string
  content: AsyncIterable<Uint8Array>
}

/** What was sent is no form with files, or ended early. */
export class NoWholeForm extends Error {
  override name = 'NoWholeForm'
}

/** In bytes: the longest head that a part of a form may have. */
const longestHead = 4_000

/**
 * The files of a form (RFC 7578) one after the other, while they come in: of a file no more is in memory than one chunk.
 * Other fields, and fields for files into which nobody put any, are passed over.
 */
export async function* filesIn(body: AsyncIterable<Uint8Array>, type: string): AsyncGenerator<SentFile> {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))/i.exec(type) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw new NoWholeForm()
  const sent = new Incoming(body)
  const mark = Buffer.from(`\r\n--${boundary}`)
  await drain(sent.until(mark))
  for (;;) {
    const next = await sent.exactly(2)
    if (next === '--') return
    if (next !== '\r\n') throw new NoWholeForm()
    // A part may have no head at all, and then begins with the empty line.
    const name = fileNameIn(await sent.textUntil('\r\n\r\n', longestHead))
    const content = sent.until(mark)
    if (name) yield { name, content }
    await drain(content)
  }
}

/** The name in a part's head; undefined for a field that is no file, empty where none was chosen. */
function fileNameIn(head: string): string | undefined {
  const [, given] = /^content-disposition:\s*form-data\s*;.*?\bfilename="([^"\r\n]*)"/im.exec(head) ?? []
  // Browsers write quotation marks and line ends as in addresses (HTML, "multipart/form-data encoding algorithm").
  const name = given
    ?.replace(/%22/g, '"')
    .replace(/%0[AD]/gi, ' ')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  // By whole characters: half a one cannot be stored.
  return name && [...name].slice(0, 100).join('')
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

/** Bytes that come in, read up to marks. */
class Incoming {
  // The first boundary has no line end before it, all others do.
  private held = Buffer.from('\r\n')
  private readonly source: AsyncIterator<Uint8Array>

  constructor(body: AsyncIterable<Uint8Array>) {
    this.source = body[Symbol.asyncIterator]()
  }

  /** What comes before `mark`, which is passed over. Asked again, it goes on where it was left. */
  until(mark: Buffer): AsyncIterableIterator<Uint8Array> {
    let isDone = false
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      while (!isDone) {
        const at = this.held.indexOf(mark)
        isDone = at >= 0
        // The end of what is here may be the beginning of the mark.
        const length = isDone ? at : Math.max(0, this.held.length - mark.length + 1)
        const value = this.held.subarray(0, length)
        this.held = this.held.subarray(isDone ? length + mark.length : length)
        if (length > 0) return { done: false, value }
        if (!isDone) await this.more()
      }
      return { done: true, value: undefined }
    }
    // Without `return`: who stops early leaves the rest to be drained.
    const chunks: AsyncIterableIterator<Uint8Array> = { next, [Symbol.asyncIterator]: () => chunks }
    return chunks
  }

  async exactly(length: number): Promise<string> {
    while (this.held.length < length) await this.more()
    const text = this.held.toString('latin1', 0, length)
    this.held = this.held.subarray(length)
    return text
  }

  async textUntil(mark: string, most: number): Promise<string> {
    for (;;) {
      const at = this.held.indexOf(mark)
      if (at > most || (at < 0 && this.held.length > most)) throw new NoWholeForm()
      if (at >= 0) {
        const text = this.held.toString('utf8', 0, at)
        this.held = this.held.subarray(at + mark.length)
        return text
      }
      await this.more()
    }
  }

  private async more(): Promise<void> {
    const { done, value } = await this.source.next()
    if (done) throw new NoWholeForm()
    this.held = Buffer.concat([this.held, value])
  }
}
