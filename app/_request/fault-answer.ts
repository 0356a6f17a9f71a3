import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { asDocument } from '@/app/_request/document'
import type { Exchange } from '@/app/_request/exchange'
import { withTyped } from '@/app/_request/given-back'
import { keepForm } from '@/app/_request/sent-form'
import type { Typed } from '@/components/form/form-state'
import { lastWords } from '@/newsroom/words/last-words'

/** In seconds: after that a reader, or a robot, may ask again. */
const retryAfter = 60

const headersOfBody = ['location', 'content-length', 'content-encoding', 'transfer-encoding', 'etag', 'vary']

const notOurForm =
  'What was sent is no form of this site as it is now. Nothing was stored. Go back, copy what you wrote, load the page again, and send it.\n'

const notNow = 'This page cannot be shown just now. Nothing was stored. Try again in a minute.\n'

/** There Next shows the developer what went wrong. */
const inDevelopment = process.env.NODE_ENV === 'development'

/**
 * Sends the fault page (503) in place of whatever Next says when it cannot make a page: a shell that only scripts
 * would fill, or a bare line. A post that reached no action of ours is not our fault but a form that was tampered with,
 * cut, or opened before an upgrade: 400, whatever Next makes of it. A page that says by itself that something could not be
 * stored is a 503, too. Must come before anything else that takes the response over.
 */
export function answerFaults(request: IncomingMessage, exchange: Exchange): void {
  const { response } = exchange
  const typed = request.method === 'POST' ? keepForm(request) : async () => []
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const writeHead = response.writeHead.bind(response)
  const isNoForm = () => request.method === 'POST' && !exchange.isOurs
  let isSaid = false
  const isFault = () =>
    !isSaid && !response.headersSent && ((response.statusCode >= 500 && !inDevelopment) || isNoForm())

  const saysItself = () => {
    if (!exchange.isUnstored || response.headersSent || response.statusCode !== 200) return
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
      typed().then((fields) => {
        const answer = isNoForm() ? unknownForm(request, fields) : faultPage(fields)
        for (const name of headersOfBody) response.removeHeader(name)
        response.statusCode = answer.status
        response.setHeader('Content-Type', `text/${answer.isText ? 'plain' : 'html'}; charset=utf-8`)
        response.setHeader('Cache-Control', 'no-store')
        if (answer.status === 503) response.setHeader('Retry-After', retryAfter)
        end(answer.body, callbackIn(args))
      })
      return response
    },
  })
}

interface FaultAnswer {
  status: number
  body: string
  isText?: boolean
}

/** What was typed is given back to a browser by itself; a script still has it, and reads only words. */
function unknownForm(request: IncomingMessage, typed: Typed): FaultAnswer {
  const isScript = request.headers['next-action'] !== undefined
  const page =
    isScript || typed.length === 0 ? undefined : builtPage(`fault/${lastWords().language}/unknown-form`)
  return page
    ? { status: 400, body: withTyped(page, typed, lastWords()) }
    : { status: 400, body: notOurForm, isText: true }
}

function faultPage(typed: Typed): FaultAnswer {
  const page = builtPage(`fault/${lastWords().language}`)
  return page
    ? { status: 503, body: withTyped(page, typed, lastWords()) }
    : { status: 503, body: notNow, isText: true }
}

/** The function among the arguments of a stream's `write` or `end`, which Node calls when it is done. */
export function callbackIn(args: unknown[]): (() => void) | undefined {
  return args.find((each): each is () => void => typeof each === 'function')
}

const known = new Map<string, string>()

/** A page of `app/fault`, made by the build; undefined where it cannot be read. */
function builtPage(name: string): string | undefined {
  const file = join(process.cwd(), process.env.POSTBAG_DIST_DIR ?? '.next', `server/app/${name}.html`)
  try {
    const page = known.get(name) ?? asDocument(readFileSync(file, 'utf8')).html
    known.set(name, page)
    return page
  } catch {
    return undefined
  }
}
