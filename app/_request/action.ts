import { headers } from 'next/headers'
import { z } from 'zod'
import { currentExchange } from '@/app/_request/exchange'
import { isOwnOrigin } from '@/app/_request/origin'
import { isTooMuch, largestPost } from '@/app/_request/post-size'
import { theViewer } from '@/app/_request/viewer'
import { type FormState, isSecretField } from '@/components/form/form-state'
import { theEdition } from '@/newsroom/edition'
import { noteOutage } from '@/newsroom/operating/outage'
import type { Viewer } from '@/newsroom/people/people-rules'
import { isRefusal, Refusal } from '@/newsroom/refusal'
import { fieldErrors } from '@/newsroom/shape'
import { lastWords } from '@/newsroom/words/last-words'
import { englishIn, type Words, wordsOf } from '@/newsroom/words/words-rules'

/** Anybody may ask for this. */
export const anyone = () => true

/**
 * The one shape of a server action: check origin and size, see who asks, parse the form, work. What `work` returns is the
 * next state; it may redirect instead. An expected no comes back as a state with the words for it and all that was
 * typed; so does a database that cannot be used just now, as a 503. Anything else is a fault and is thrown. The state
 * before is never read: it comes from the client. `most`: how many bytes it may have. A `shape` that is given the site's
 * words is for readers: they are answered in their language, and staff in English.
 */
export function action<Shape extends z.ZodObject>(
  may: (viewer: Viewer) => boolean,
  shape: Shape | ((words: Words) => Shape),
  work: (entered: z.output<Shape>, viewer: Viewer) => Promise<FormState>,
  most = largestPost,
): (before: FormState, form: FormData) => Promise<FormState> {
  return async (_before, form) => {
    const exchange = await currentExchange()
    if (exchange) exchange.isOurs = true
    // Next hands over whatever was sent to it, which need not be a form.
    const isForReaders = shape instanceof Function
    const last = isForReaders ? lastWords() : englishIn('UTC')
    const entered = form instanceof FormData ? enteredIn(form, shapeIn(shape, last)) : {}
    try {
      const sent = await headers()
      if (!isOwnOrigin(sent.get('origin'))) {
        throw new Refusal('not_allowed', last.t('problems.notOurs'))
      }
      if (isTooMuch(sent.get('content-length'), most))
        throw new Refusal('invalid', last.t('problems.tooMuch'))
      const viewer = await theViewer()
      if (!may(viewer)) {
        throw viewer.staff
          ? new Refusal('not_allowed', 'Your role does not include this. Nothing was changed.')
          : new Refusal('signed_out', 'Sign in first. Nothing was changed.')
      }
      const words = isForReaders ? await wordsNow(last) : last
      const parsed = shapeIn(shape, words).safeParse(entered)
      if (!parsed.success) {
        throw new Refusal('invalid', words.t('problems.mend'), fieldErrors(parsed.error))
      }
      return await work(parsed.data, viewer)
    } catch (error) {
      const refusal = !isRefusal(error) && noteOutage(error) ? unavailable(last) : error
      if (!isRefusal(refusal)) throw error
      const { reason, message, fields } = refusal
      if (exchange && reason === 'unavailable') exchange.isUnstored = true
      return { status: 'refused', reason, message, fields, entered: worthKeeping(entered) }
    }
  }
}

/** Those of the edition; while the database cannot be asked, the last: only what is written waits for it to come back. */
async function wordsNow(last: Words): Promise<Words> {
  try {
    return wordsOf(await theEdition())
  } catch (error) {
    if (!noteOutage(error)) throw error
    return last
  }
}

function unavailable({ t }: Words): Refusal {
  return new Refusal('unavailable', t('problems.unavailable'))
}

function shapeIn<Shape>(shape: Shape | ((words: Words) => Shape), words: Words): Shape {
  return shape instanceof Function ? shape(words) : shape
}

/** What was typed, as text: a missing field is empty, and a file is nothing that was typed. Lists have all their values. */
function enteredIn(form: FormData, shape: z.ZodObject): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(shape.shape).map(([name, field]) => {
      const values = form.getAll(name).filter((value) => typeof value === 'string')
      return [name, field instanceof z.ZodArray ? values : (values[0] ?? '')]
    }),
  )
}

function worthKeeping(entered: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entered).flatMap(([name, value]) =>
      typeof value === 'string' && !isSecretField(name) ? [[name, value]] : [],
    ),
  )
}
