import { account, browsers, setUp } from '@/newsroom/words/fr/desk/account'
import { articleProblems } from '@/newsroom/words/fr/desk/article-problems'
import { authorRefusals, authors } from '@/newsroom/words/fr/desk/authors'
import { comment, holds, rejection } from '@/newsroom/words/fr/desk/comment'
import { composing, composingRefusals } from '@/newsroom/words/fr/desk/composing'
import { decisions } from '@/newsroom/words/fr/desk/decisions'
import { door } from '@/newsroom/words/fr/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/fr/desk/frame'
import { drafts, manuscripts, pastVersions } from '@/newsroom/words/fr/desk/manuscripts'
import { choosing, media, picture, pictureUses } from '@/newsroom/words/fr/desk/media'
import { nowhere } from '@/newsroom/words/fr/desk/nowhere'
import { people } from '@/newsroom/words/fr/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/fr/desk/queue'
import { richText } from '@/newsroom/words/fr/desk/rich-text'
import { roles } from '@/newsroom/words/fr/desk/roles'
import { sectionRefusals, sections } from '@/newsroom/words/fr/desk/sections'
import { settings, settingsRefusals } from '@/newsroom/words/fr/desk/settings'
import { staff } from '@/newsroom/words/fr/desk/staff'
import { standing, standingRefusals } from '@/newsroom/words/fr/desk/standing'
import { texts } from '@/newsroom/words/fr/desk/texts'
import { file, upload } from '@/newsroom/words/fr/desk/upload'
import { meanwhile, nextSteps, writing } from '@/newsroom/words/fr/desk/writing'

export const desk = {
  account,
  browsers,
  setUp,
  authorRefusals,
  authors,
  articleProblems,
  comment,
  holds,
  rejection,
  composing,
  composingRefusals,
  decisions,
  door,
  frame,
  queues,
  refusals,
  choosing,
  media,
  picture,
  pictureUses,
  drafts,
  manuscripts,
  pastVersions,
  nowhere,
  people,
  ages,
  ago,
  keys,
  queue,
  richText,
  roles,
  sectionRefusals,
  sections,
  settings,
  settingsRefusals,
  staff,
  standing,
  standingRefusals,
  texts,
  file,
  upload,
  meanwhile,
  nextSteps,
  writing,
}
