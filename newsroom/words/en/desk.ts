import { account, browsers, setUp } from '@/newsroom/words/en/desk/account'
import { authorRefusals, authors } from '@/newsroom/words/en/desk/authors'
import { comment, holds, rejection } from '@/newsroom/words/en/desk/comment'
import { composing, composingRefusals } from '@/newsroom/words/en/desk/composing'
import { decisions } from '@/newsroom/words/en/desk/decisions'
import { door } from '@/newsroom/words/en/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/en/desk/frame'
import { choosing, media, picture, pictureUses } from '@/newsroom/words/en/desk/media'
import { nowhere } from '@/newsroom/words/en/desk/nowhere'
import { people } from '@/newsroom/words/en/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/en/desk/queue'
import { roles } from '@/newsroom/words/en/desk/roles'
import { sectionRefusals, sections } from '@/newsroom/words/en/desk/sections'
import { settings, settingsRefusals } from '@/newsroom/words/en/desk/settings'
import { staff } from '@/newsroom/words/en/desk/staff'
import { standing, standingRefusals } from '@/newsroom/words/en/desk/standing'
import { texts } from '@/newsroom/words/en/desk/texts'
import { file, upload } from '@/newsroom/words/en/desk/upload'

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
  media,
  picture,
  pictureUses,
  choosing,
  upload,
  file,
  texts,
  authors,
  authorRefusals,
  standing,
  standingRefusals,
  composing,
  composingRefusals,
  sections,
  sectionRefusals,
  settings,
  settingsRefusals,
} as const
