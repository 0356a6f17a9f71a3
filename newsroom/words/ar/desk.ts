import { account, browsers, setUp } from '@/newsroom/words/ar/desk/account'
import { authorRefusals, authors } from '@/newsroom/words/ar/desk/authors'
import { comment, holds, rejection } from '@/newsroom/words/ar/desk/comment'
import { composing, composingRefusals } from '@/newsroom/words/ar/desk/composing'
import { decisions } from '@/newsroom/words/ar/desk/decisions'
import { door } from '@/newsroom/words/ar/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/ar/desk/frame'
import { choosing, media, picture, pictureUses } from '@/newsroom/words/ar/desk/media'
import { nowhere } from '@/newsroom/words/ar/desk/nowhere'
import { people } from '@/newsroom/words/ar/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/ar/desk/queue'
import { roles } from '@/newsroom/words/ar/desk/roles'
import { sectionRefusals, sections } from '@/newsroom/words/ar/desk/sections'
import { settings, settingsRefusals } from '@/newsroom/words/ar/desk/settings'
import { staff } from '@/newsroom/words/ar/desk/staff'
import { standing, standingRefusals } from '@/newsroom/words/ar/desk/standing'
import { texts } from '@/newsroom/words/ar/desk/texts'
import { file, upload } from '@/newsroom/words/ar/desk/upload'

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
}
