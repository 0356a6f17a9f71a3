import { account, browsers, setUp } from '@/newsroom/words/ar/desk/account'
import { articleProblems } from '@/newsroom/words/ar/desk/article-problems'
import { authorRefusals, authors } from '@/newsroom/words/ar/desk/authors'
import { comment, holds, rejection } from '@/newsroom/words/ar/desk/comment'
import { composing, composingRefusals } from '@/newsroom/words/ar/desk/composing'
import { decisions } from '@/newsroom/words/ar/desk/decisions'
import { door } from '@/newsroom/words/ar/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/ar/desk/frame'
import { drafts, manuscripts, pastVersions } from '@/newsroom/words/ar/desk/manuscripts'
import { choosing, media, picture, pictureUses } from '@/newsroom/words/ar/desk/media'
import { nowhere } from '@/newsroom/words/ar/desk/nowhere'
import { people } from '@/newsroom/words/ar/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/ar/desk/queue'
import { richText } from '@/newsroom/words/ar/desk/rich-text'
import { roles } from '@/newsroom/words/ar/desk/roles'
import { sectionRefusals, sections } from '@/newsroom/words/ar/desk/sections'
import { settings, settingsRefusals } from '@/newsroom/words/ar/desk/settings'
import { staff } from '@/newsroom/words/ar/desk/staff'
import { standing, standingRefusals } from '@/newsroom/words/ar/desk/standing'
import { texts } from '@/newsroom/words/ar/desk/texts'
import { file, upload } from '@/newsroom/words/ar/desk/upload'
import { meanwhile, nextSteps, writing } from '@/newsroom/words/ar/desk/writing'

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
