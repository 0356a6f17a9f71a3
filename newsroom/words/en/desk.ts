import { account, browsers, setUp } from '@/newsroom/words/en/desk/account'
import { articleProblems } from '@/newsroom/words/en/desk/article-problems'
import { authorRefusals, authors } from '@/newsroom/words/en/desk/authors'
import { comment, holds, rejection } from '@/newsroom/words/en/desk/comment'
import { composing, composingRefusals } from '@/newsroom/words/en/desk/composing'
import { decisions } from '@/newsroom/words/en/desk/decisions'
import { door } from '@/newsroom/words/en/desk/door'
import { frame, queues, refusals } from '@/newsroom/words/en/desk/frame'
import { drafts, manuscripts, pastVersions } from '@/newsroom/words/en/desk/manuscripts'
import { choosing, media, picture, pictureUses } from '@/newsroom/words/en/desk/media'
import { nowhere } from '@/newsroom/words/en/desk/nowhere'
import { people } from '@/newsroom/words/en/desk/people'
import { ages, ago, keys, queue } from '@/newsroom/words/en/desk/queue'
import { richText } from '@/newsroom/words/en/desk/rich-text'
import { roles } from '@/newsroom/words/en/desk/roles'
import { sectionRefusals, sections } from '@/newsroom/words/en/desk/sections'
import { settings, settingsRefusals } from '@/newsroom/words/en/desk/settings'
import { staff } from '@/newsroom/words/en/desk/staff'
import { standing, standingRefusals } from '@/newsroom/words/en/desk/standing'
import { texts } from '@/newsroom/words/en/desk/texts'
import { file, upload } from '@/newsroom/words/en/desk/upload'
import { meanwhile, nextSteps, writing } from '@/newsroom/words/en/desk/writing'

/** What the desk says to those who work at it. */
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
} as const
