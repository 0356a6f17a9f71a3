import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { action } from '@/app/_request/action'
import { signInAddress } from '@/app/_request/desk-path'
import type { FormState } from '@/components/form/form-state'
import type { Viewer } from '@/newsroom/people/people-rules'
import type { Words } from '@/newsroom/words/words-rules'

/**
 * A server action for staff. Whoever has no session (any more) is sent to sign in, and from there to `waiting`: the
 * place where what they were about to do waits to be confirmed; null where that is the form itself, which says so and keeps
 * what was typed. Nothing is done without them.
 */
export function staffAction<Shape extends z.ZodObject>(
  may: (viewer: Viewer) => boolean,
  shape: Shape | ((words: Words) => Shape),
  waiting: (form: FormData) => string | null,
  work: (entered: z.output<Shape>, viewer: Viewer) => Promise<FormState>,
): (before: FormState, form: FormData) => Promise<FormState> {
  const act = action(may, shape, work)
  return async (before, form) => {
    const state = await act(before, form)
    // Here and not in the page, whose redirect would be a 307: the browser would post the form to the sign-in.
    if (state.status === 'refused' && state.reason === 'signed_out') {
      const place = waiting(form instanceof FormData ? form : new FormData())
      if (place !== null) redirect(signInAddress(place))
    }
    return state
  }
}
