import { sample } from '@/e2e/support/articles'
import { administrator } from '@/e2e/support/site'

/** What calls from outside aim at. */
export interface Target {
  /** A comment that waits, as its button names it. */
  waiting: string
  /** One that the administrator approved, and the decision with which they did. */
  approved: string
  batch: string
  /** A live session of the administrator. */
  session: string
  /** The id of an article that is the operator's. */
  story: string
  /** The ids of an author and of a colleague, and the address of a picture. */
  author: string
  colleague: string
  picture: string
}

const article = {
  headline: 'Taken over',
  section: 'World',
  body: 'From outside',
  lang: 'en',
  type: 'news',
  slug: '',
  place: 'bottom',
}

/** What each action of staff would need to change something, were it not refused; an action that is missing here fails the test. */
export const staffActions: Record<string, (target: Target) => Record<string, string>[]> = {
  decide: ({ waiting, approved, batch }) => [
    { approve: waiting, back: '/admin/comments', listed: waiting },
    { spam: waiting, back: '/admin/comments', listed: waiting },
    { spam: approved, back: '/admin/comments', listed: approved },
    { selection: 'approve', selected: waiting, back: '/admin/comments', listed: waiting },
    { undo: batch, back: '/admin/comments' },
    { approve: waiting, inPlace: '1' },
  ],
  rejectComments: ({ waiting }) => [
    { comments: waiting, reason: 'off_topic', note: '', back: '/admin/comments', onward: '' },
  ],
  beginArticle: () => [{ ...article, headline: 'From outside' }],
  workOnArticle: ({ story }) =>
    ['save', 'autosave', 'over', 'unpublish', 'publishChanges'].map((step) => ({
      ...article,
      id: story,
      version: '1',
      over: '1',
      do: step,
      account: 'form',
    })),
  restore: ({ story }) => [{ id: story, version: '1', revision: '1' }],
  deleteDraft: ({ story }) => [{ id: story, version: '1' }],
  endPreviews: ({ story }) => [{ id: story, version: '1' }],
  add: () => [{ name: 'Otto Outsider' }],
  write: ({ author }) => [
    {
      ...{ author, seen: '', name: 'Otto Outsider', portrait: '', portraitAddress: '' },
      ...{ bio: 'From outside', expertise: '', contact: '', account: '' },
    },
  ],
  describe: ({ picture }) => [
    {
      ...{ picture, seen: '', alt: 'From outside', decorative: '', caption: '', credit: '' },
      ...{ focusX: '10', focusY: '10' },
    },
  ],
  remove: ({ picture }) => [{ picture }],
  pin: () => [{ slug: sample.article }],
  unpin: () => [{ slug: sample.article }],
  move: () => [{ slug: sample.article, direction: 'up' }],
  breakTheNews: () => [{ text: 'From outside', address: '', hours: '1' }],
  endTheNews: () => [{}],
  writePage: () => [{ slug: 'about', version: '0', title: 'From outside', standfirst: '', body: 'Words' }],
  bringBack: () => [{ slug: 'about', version: '0' }],
  setEdition: () => [{ name: 'From outside', drawn: '{}' }],
  addSection: () => [{ name: 'From outside', inNewsSitemap: 'on' }],
  changeSection: () => [{ slug: 'world', name: 'WORLD', inNewsSitemap: '' }],
  moveSection: () => [{ slug: 'world', direction: 'up' }],
  removeSection: () => [{ slug: 'world' }],
  addColleague: () => [{ name: 'Otto', email: 'otto@mail.example', role: 'administrator', password: '' }],
  changeRole: ({ colleague }) => [{ id: colleague, role: 'administrator', was: 'moderator' }],
  disableColleague: ({ colleague }) => [{ id: colleague }],
  enableColleague: ({ colleague }) => [{ id: colleague }],
  replacePassword: ({ colleague }) => [{ id: colleague, password: 'taken over by me' }],
  endSession: ({ session }) => [{ session }],
  signOut: () => [{}],
  signOutEverywhere: () => [{}],
  wishMail: () => [{ queue: 'on' }],
  changePassword: () => [{ present: administrator.password, next: 'taken over by me' }],
}
