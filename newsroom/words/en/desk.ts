import { account, browsers, setUp } from '@/newsroom/words/en/desk/account'
import { comment, holds, rejection } from '@/newsroom/words/en/desk/comment'
import { decisions } from '@/newsroom/words/en/desk/decisions'
import { door } from '@/newsroom/words/en/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/en/desk/frame'
import { nowhere } from '@/newsroom/words/en/desk/nowhere'
import { people } from '@/newsroom/words/en/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/en/desk/queue'
import { roles } from '@/newsroom/words/en/desk/roles'
import { staff } from '@/newsroom/words/en/desk/staff'

/** What the desk says to those who work at it. */
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
} as const
