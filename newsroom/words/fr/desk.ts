import { account, browsers, setUp } from '@/newsroom/words/fr/desk/account'
import { comment, holds, rejection } from '@/newsroom/words/fr/desk/comment'
import { decisions } from '@/newsroom/words/fr/desk/decisions'
import { door } from '@/newsroom/words/fr/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/fr/desk/frame'
import { nowhere } from '@/newsroom/words/fr/desk/nowhere'
import { people } from '@/newsroom/words/fr/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/fr/desk/queue'
import { roles } from '@/newsroom/words/fr/desk/roles'
import { staff } from '@/newsroom/words/fr/desk/staff'

export const desk = {
  account,
  browsers,
  setUp,
  comment,
  holds,
  rejection,
  decisions,
  door,
  frame,
  queues,
  refusals,
  nowhere,
  people,
  queue,
  keys,
  ages,
  ago,
  roles,
  staff,
}
