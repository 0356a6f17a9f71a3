import { door } from '@/newsroom/words/ar/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/ar/desk/frame'

export const desk = { frame, queues, refusals, door }
