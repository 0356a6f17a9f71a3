import { door } from '@/newsroom/words/en/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/en/desk/frame'

/** What the desk says to those who work at it. */
export const desk = { frame, queues, refusals, door } as const
