import { headers } from 'next/headers'
import { z } from 'zod'
import { currentExchange } from '@/app/_request/exchange'
import { isOwnOrigin } from '@/app/_request/origin'
import { theViewer } from '@/app/_request/viewer'
import { type FormState, isSecretField } from '@/components/form/form-state'
import { noteOutage } from '@/newsroom/operating/outage'
import { allow } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { isRefusal, Refusal } from '@/newsroom/refusal'
import { fieldErrors } from '@/newsroom/shape'
import { lastWords } from '@/newsroom/words/last-words'
import { siteWords } from '@/newsroom/words/site-words'
import type { Words } from '@/newsroom/words/words-rules'

/** Anybody may ask for this. */
export const anyone = () => true

/**
 * The one shape of a server action: check the origin, see who asks, parse the form, work. What `work` returns is the
 * next state; it may redirect instead. It has what was typed, too, to give it back. An expected no comes back as a
 * state with the words for it and all that was typed; so does a database that cannot be used just now, as a 503.
 * Anything else is a fault and is thrown. The state before is never read: it comes from the client. How large it may be
 * `unread.ts` has seen to. Everything is said in the site's language; a `shape` that says something takes the words.
 */
export function action<Shape extends z.ZodObject>(
  may: (viewer: Viewer) => boolean,
  shape: Shape | ((words: Words) => Shape),
  work: (entered: z.output<Shape>, viewer: Viewer, typed: Record<string, string>) => Promise<FormState>,
): (before: FormState, form: FormData) => Promise<FormState> {
  return async (_before, form) => {
    const exchange = await currentExchange()
    if (exchange) exchange.isOurs = true
    // Next hands over whatever was sent to it, which need not be a form.
    // Only what is written waits for a database that is away; the words it is told do not.
    let words = lastWords()
    const entered = form instanceof FormData ? enteredIn(form, shapeIn(shape, words)) : {}
    try {
      const sent = await headers()
      if (!isOwnOrigin(sent.get('origin'))) {
        throw new Refusal('not_allowed', ({ t }) => t('problems.notOurs'))
      }
      const viewer = await theViewer()
      words = await siteWords()
      if (!may(viewer)) allow(viewer, false)
      const parsed = shapeIn(shape, words).safeParse(entered)
      if (!parsed.success) {
        throw new Refusal('invalid', ({ t }) => t('problems.mend'), fieldErrors(parsed.error))
      }
      return await work(parsed.data, viewer, worthKeeping(entered))
    } catch (error) {
      const refusal = !isRefusal(error) && noteOutage(error) ? unavailable() : error
      if (!isRefusal(refusal)) throw error
      const { reason } = refusal
      if (exchange && reason === 'unavailable') exchange.isUnstored = true
      return { status: 'refused', reason, ...refusal.in(words), entered: worthKeeping(entered) }
    }
  }
}

function unavailable(): Refusal {
  return new Refusal('unavailable', ({ t }) => t('problems.unavailable'))
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
