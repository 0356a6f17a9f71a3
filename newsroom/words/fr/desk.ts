import { account, browsers, setUp } from '@/newsroom/words/fr/desk/account'
import { authorRefusals, authors } from '@/newsroom/words/fr/desk/authors'
import { comment, holds, rejection } from '@/newsroom/words/fr/desk/comment'
import { composing, composingRefusals } from '@/newsroom/words/fr/desk/composing'
import { decisions } from '@/newsroom/words/fr/desk/decisions'
import { door } from '@/newsroom/words/fr/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/fr/desk/frame'
import { choosing, media, picture, pictureUses } from '@/newsroom/words/fr/desk/media'
import { nowhere } from '@/newsroom/words/fr/desk/nowhere'
import { people } from '@/newsroom/words/fr/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/fr/desk/queue'
import { roles } from '@/newsroom/words/fr/desk/roles'
import { sectionRefusals, sections } from '@/newsroom/words/fr/desk/sections'
import { settings, settingsRefusals } from '@/newsroom/words/fr/desk/settings'
import { staff } from '@/newsroom/words/fr/desk/staff'
import { standing, standingRefusals } from '@/newsroom/words/fr/desk/standing'
import { texts } from '@/newsroom/words/fr/desk/texts'
import { file, upload } from '@/newsroom/words/fr/desk/upload'

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
