import type {
  ManuscriptEvent,
  ManuscriptInBrief,
  ManuscriptList,
  ManuscriptStatus,
  Step,
} from '@/newsroom/articles/manuscript-rules'

export const listNames: Record<ManuscriptList, string> = {
  mine: 'Mine',
  draft: 'Drafts',
  in_review: 'In review',
  scheduled: 'Scheduled',
  published: 'Published',
  unpublished: 'Unpublished',
}

export const statusNames: Record<ManuscriptStatus, string> = {
  draft: 'Draft',
  in_review: 'In review',
  scheduled: 'Scheduled',
  published: 'Published',
  unpublished: 'Unpublished',
}

export const stepNames: Record<Step, string> = {
  submit: 'Submit for review',
  sendBack: 'Send back',
  schedule: 'Schedule',
  unschedule: 'Take off the schedule',
  publish: 'Publish now',
  publishChanges: 'Publish the changes',
  unpublish: 'Unpublish',
  republish: 'Publish again',
}

/** What is said after something was done, by its name in the address. */
export const doneWords = new Map<string, string>([
  ['begun', 'The draft is saved. Only you and the editors can read it.'],
  ['saved', 'Saved.'],
  ['theirs', 'This is what was saved meanwhile. Your version is in the history.'],
  ['deleted', 'The draft is deleted.'],
  ['restored', 'The earlier version is the working text again.'],
  ['previews', 'The links to previews that were given out no longer work.'],
  ['submit', 'Submitted: an editor will read it.'],
  ['sendBack', 'Sent back to its author.'],
  ['schedule', 'Scheduled.'],
  ['unschedule', 'Taken off the schedule.'],
  ['publish', 'Published: everyone can read it now.'],
  ['publishChanges', 'Published: everyone reads the changes now.'],
  ['unpublish', 'Unpublished: its address says that it was taken back.'],
  ['republish', 'Published again.'],
])

const eventNames: Record<string, string> = {
  begun: 'Begun',
  submitted: 'Submitted for review',
  sent_back: 'Sent back',
  scheduled: 'Scheduled',
  unscheduled: 'Taken off the schedule',
  published: 'Published',
  updated: 'Changes published',
  corrected: 'Corrected',
  unpublished: 'Unpublished',
  republished: 'Published again',
  restored: 'Restored',
  previews_ended: 'Links to previews ended',
}

/** What became of a manuscript, in words, without who and when. */
export function eventName({ kind }: Pick<ManuscriptEvent, 'kind'>): string {
  return eventNames[kind] ?? kind
}

/** Whether its working text is another than what everyone reads. */
export function hasUnpublishedChanges({
  status,
  version,
  publishedVersion,
}: Pick<ManuscriptInBrief, 'status' | 'version' | 'publishedVersion'>): boolean {
  return status === 'published' && version !== publishedVersion
}

/** The headline; of what has none yet, words that say so. */
export function headlineOr(headline: string): string {
  return headline || 'Without a headline'
}

/** What the fields of an article are called. */
export const fieldNames: Record<string, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  body: 'Text',
  section: 'Section',
  byline: 'Byline',
  lang: 'Language',
  type: 'Type',
  tags: 'Tags',
  slug: 'Address',
  keyPoints: 'Key points',
  sources: 'Sources',
  methods: 'How it was made',
  related: 'Related articles',
  translations: 'Translations',
  image: 'Picture',
  alt: 'Description of the picture',
  caption: 'Caption',
  credit: 'Credit',
  commentsOpen: 'Comments are open',
  commentsClose: 'Comments close after',
  newsSitemap: 'In the news sitemap',
  embargo: 'Embargo',
  scheduledFor: 'Publish at',
}
