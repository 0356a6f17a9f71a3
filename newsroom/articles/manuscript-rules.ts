import type { ArticleContent } from '@/newsroom/articles/article-rules'

export const manuscriptStatuses = ['draft', 'in_review', 'scheduled', 'published', 'unpublished'] as const
type ManuscriptStatus = (typeof manuscriptStatuses)[number]

/** The lists of the desk: one's own of every status, and all that one may read of each. */
export const manuscriptLists = ['mine', ...manuscriptStatuses] as const
export type ManuscriptList = (typeof manuscriptLists)[number]

/** What the desk does with a manuscript besides saving it. */
export const steps = [
  'submit',
  'sendBack',
  'schedule',
  'unschedule',
  'publish',
  'publishChanges',
  'unpublish',
  'republish',
] as const
export type Step = (typeof steps)[number]

/** From which statuses each step may be taken. */
export const stepsFrom: Record<Step, readonly ManuscriptStatus[]> = {
  submit: ['draft'],
  sendBack: ['in_review'],
  schedule: ['draft', 'in_review', 'scheduled'],
  unschedule: ['scheduled'],
  publish: ['draft', 'in_review', 'scheduled'],
  publishChanges: ['published'],
  unpublish: ['published'],
  republish: ['unpublished'],
}

/** In which of them what was never published may be deleted. */
export const neverRead: readonly ManuscriptStatus[] = ['draft', 'in_review']

export type EventKind =
  | 'begun'
  | 'submitted'
  | 'sent_back'
  | 'scheduled'
  | 'unscheduled'
  | 'published'
  | 'updated'
  | 'corrected'
  | 'unpublished'
  | 'republished'
  | 'restored'
  | 'previews_ended'

/** What is written at the desk: an article's content, and what goes with it. */
export interface Written {
  content: ArticleContent
  /** Empty: made from the headline. */
  slug: string
  embargo: string
}

/** A manuscript in a list. */
export interface ManuscriptInBrief {
  id: string
  slug: string
  status: ManuscriptStatus
  headline: string
  section: string
  lang: string
  version: number
  /** The version that everyone reads; null before the first publication. */
  publishedVersion: number | null
  scheduledFor: Date | null
  embargo: string
  /** Whose it is; null: the operator's. */
  owner: string | null
  changedAt: Date
}

/** What became of a manuscript. */
export interface ManuscriptEvent {
  id: string
  kind: string
  note: string
  /** Null: the schedule or the operator. */
  by: string | null
  at: Date
}

/** A version of a manuscript, without its text. */
export interface Revision {
  version: number
  by: string | null
  automatic: boolean
  at: Date
}

/** A manuscript as whoever works on it sees it. */
export interface Manuscript extends ManuscriptInBrief, Written {
  ownerId: string | null
  /** What everyone reads, or read before it was taken back; null before the first publication. */
  printed: { slug: string; content: ArticleContent; publishedAt: Date; updatedAt: Date | null } | null
  /** The newest first. */
  events: ManuscriptEvent[]
  /** The newest first. */
  revisions: Revision[]
}

/** Why changes of what readers have read are published with or without a word to them. */
export type Account =
  | { kind: 'correction' | 'clarification'; place: 'top' | 'bottom'; text: string }
  | { kind: 'none'; because: string }
  /** Spelling and the like: the article does not say that it was updated. */
  | { kind: 'form' }

/** A slug from the letters a–z and digits of a headline; empty when it has none. */
export function slugFrom(headline: string): string {
  const plain = headline.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
  return slug.replace(/^-|-$/g, '')
}
