import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asDocument } from '@/app/_request/document'
import type { Exchange } from '@/app/_request/exchange'

/** In seconds: after that a reader, or a robot, may ask again. */
const retryAfter = 60

const headersOfBody = ['location', 'content-length', 'content-encoding', 'transfer-encoding', 'etag', 'vary']

const notOurForm =
  'What was sent is no form of this site as it is now. Nothing was stored. Go back, copy what you wrote, load the page again, and send it.\n'

/**
 * Sends the fault page (503) in place of whatever Next says when it cannot make a page: a shell that only scripts
 * would fill, or a bare line. A post that reached no action of ours is not our fault but a form that was tampered with,
 * cut, or opened before an upgrade: 400, whatever Next makes of it. A page that says by itself that something could not be
 * stored is a 503, too. Must come before anything else that takes the response over.
 */
export function answerFaults(method: string | undefined, exchange: Exchange): void {
  const { response } = exchange
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const writeHead = response.writeHead.bind(response)
  const isNoForm = () => method === 'POST' && !exchange.isOurs
  let isSaid = false
  const isFault = () => !isSaid && !response.headersSent && (response.statusCode >= 500 || isNoForm())

  const saysItself = () => {
    if (!exchange.unstored || response.headersSent || response.statusCode !== 200) return
    isSaid = true
    response.statusCode = 503
    response.setHeader('Retry-After', retryAfter)
  }

  Object.assign(response, {
    writeHead(...args: Parameters<typeof writeHead>) {
      response.statusCode = args[0]
      if (isFault()) return response
      saysItself()
      args[0] = response.statusCode
      return writeHead(...args)
    },
    write(...args: Parameters<typeof write>) {
      if (!isFault()) {
        saysItself()
        return write(...args)
      }
      callbackIn(args)?.()
      return true
    },
    end(...args: Parameters<typeof end>) {
      Object.assign(response, { write, end, writeHead })
      if (!isFault()) {
        saysItself()
        return end(...args)
      }
      const page = isNoForm() ? { html: notOurForm, status: 400 } : faultPage()
      if (!page) return end(...args)
      for (const name of headersOfBody) response.removeHeader(name)
      response.statusCode = page.status
      response.setHeader(
        'Content-Type',
        isNoForm() ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
      )
      response.setHeader('Cache-Control', 'no-store')
      if (page.status === 503) response.setHeader('Retry-After', retryAfter)
      return end(withUnstored(page.html, exchange.unstored), callbackIn(args))
    },
  })
}

/** The function among the arguments of a stream's `write` or `end`, which Node calls when it is done. */
export function callbackIn(args: unknown[]): (() => void) | undefined {
  return args.find((each): each is () => void => typeof each === 'function')
}

/** What was entered, to be copied: the page with the form could not be made either. */
function withUnstored(html: string, entered: Record<string, string> = {}): string {
  const typed = Object.entries(entered).filter(([name, text]) => name !== 'slug' && text.trim() !== '')
  if (typed.length === 0) return html
  const fields = typed.map(
    ([name, text]) =>
      `<textarea readonly aria-label="${name}" rows="6" cols="60">\n${escaped(text)}</textarea>`,
  )
  const kept = `<h2>What you had typed, and is not stored</h2>${fields.join('')}`
  return html.replace(
    '</main>',
    () => `<div class="page-width"><div class="column">${kept}</div></div></main>`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

let known: ReturnType<typeof asDocument> | undefined

/** Made by the build of `app/fault`; under `next dev` there is none. */
function faultPage() {
  const file = join(process.cwd(), process.env.POSTBAG_DIST_DIR ?? '.next', 'server/app/fault.html')
  if (!known && existsSync(file)) known = asDocument(readFileSync(file, 'utf8'))
  return known
}
