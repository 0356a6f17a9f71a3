import { door } from '@/newsroom/words/fr/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/fr/desk/frame'

export const desk = { frame, queues, refusals, door }
