import { account, browsers, setUp } from '@/newsroom/words/ar/desk/account'
import { comment, holds, rejection } from '@/newsroom/words/ar/desk/comment'
import { decisions } from '@/newsroom/words/ar/desk/decisions'
import { door } from '@/newsroom/words/ar/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/ar/desk/frame'
import { nowhere } from '@/newsroom/words/ar/desk/nowhere'
import { people } from '@/newsroom/words/ar/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/ar/desk/queue'
import { roles } from '@/newsroom/words/ar/desk/roles'
import { staff } from '@/newsroom/words/ar/desk/staff'

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
