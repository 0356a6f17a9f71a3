import { signInAddress } from '@/app/_request/desk-path'
import { filesIn } from '@/app/_request/multipart'
import { isOwnOrigin } from '@/app/_request/origin'
import { theViewer } from '@/app/_request/viewer'
import { saidAddress } from '@/app/admin/media/said'
import { aboutFile } from '@/newsroom/media/file-words'
import { mostPictures, type Picture } from '@/newsroom/media/picture-rules'
import { type Received, receivePicture } from '@/newsroom/media/receiving'
import { noteOutage } from '@/newsroom/operating/outage'
import { canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal, type Sentence } from '@/newsroom/refusal'
import { lastWords } from '@/newsroom/words/last-words'
import { siteWords } from '@/newsroom/words/site-words'
import type { Words } from '@/newsroom/words/words-rules'

export const dynamic = 'force-dynamic'

/** Who comes back to this address, from the sign-in or by the browser's history, wants the library. */
export function GET(): Response {
  return goTo('/admin/media')
}

/**
 * Takes pictures for the library: a form whose files are called `pictures`. A browser is sent to the library, which says
 * what became of each. A script that accepts `application/json` gets `{ pictures: [{ givenName, src, width, height,
 * narrower, alt } | { givenName, sentence }] }`, or `{ sentence }` when nothing of it was read.
 *
 * Not a server action: for those Next reads the whole body into memory before anything of ours asks who sends it, and the
 * limit of its size is one for all forms, those of readers too. Here the session is asked for before the first byte.
 */
export async function POST(request: Request): Promise<Response> {
  // Only what is written waits for a database that is away.
  let words = lastWords()
  const isScript = (request.headers.get('accept') ?? '').includes('application/json')
  try {
    if (!isOwnOrigin(request.headers.get('origin'))) {
      return refused(403, words.t('problems.notOurs'), isScript)
    }
    const viewer = await theViewer()
    words = await siteWords()
    if (!viewer.staff) {
      const sentence = words.t('desk.upload.sessionEnded')
      return isScript ? refused(401, sentence, true) : goTo(signInAddress('/admin/media'))
    }
    if (!canWrite(viewer)) {
      return refused(403, words.t('desk.upload.notYours'), isScript)
    }
    const received = await receiveAll(viewer, request)
    if (!isScript) return goTo(saidAddress(viewer.staff.id, received, words))
    const isAnyThere = received.some((each) => 'picture' in each)
    return Response.json(
      { pictures: received.map((each) => asSaid(each, words)) },
      { status: isAnyThere ? 200 : 422, headers },
    )
  } catch (error) {
    if (!noteOutage(error)) throw error
    return refused(503, words.t('desk.upload.unavailable'), isScript)
  }
}

/** What had come before a form broke off is in the library, and said. */
async function receiveAll(viewer: Viewer, request: Request): Promise<Received[]> {
  const received: Received[] = []
  try {
    const body = request.body ? chunksOf(request.body) : chunksOf(new Blob([]).stream())
    for await (const { name, content } of filesIn(body, request.headers.get('content-type') ?? '')) {
      if (received.length >= mostPictures) {
        const tooMany = new Refusal('invalid', ({ t }) => t('desk.file.oneTooMany', { most: mostPictures }))
        received.push({ givenName: name, refusal: aboutFile(name, tooMany) })
        break
      }
      received.push(await receivePicture(viewer, name, content))
    }
  } catch (error) {
    const isBroken = request.signal.aborted || (error instanceof Error && error.name === 'NoWholeForm')
    if (!isBroken) throw error
    received.push(ofNone(({ t }) => t('desk.upload.endedEarly')))
  }
  if (received.length === 0) received.push(ofNone(({ t }) => t('desk.upload.nothing')))
  return received
}

/** What is said of no one file. */
function ofNone(sentence: Sentence): Received {
  return { givenName: '', refusal: new Refusal('invalid', sentence) }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

function asSaid(received: Received, words: Words) {
  const { givenName } = received
  if ('refusal' in received) return { givenName, sentence: received.refusal.in(words).message }
  const { src, width, height, narrower, alt }: Picture = received.picture
  return { givenName, src, width, height, narrower, alt }
}

const headers = { 'Cache-Control': 'private, no-store' }

function goTo(address: string): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: address } })
}

function refused(status: number, sentence: string, isScript: boolean): Response {
  return isScript
    ? Response.json({ sentence }, { status, headers })
    : new Response(`${sentence}\n`, {
        status,
        headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
      })
}
