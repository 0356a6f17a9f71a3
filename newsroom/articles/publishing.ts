import { eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import type { ArticleContent } from '@/newsroom/articles/article-rules'
import { correctIn } from '@/newsroom/articles/correcting'
import {
  changeManuscript,
  manuscriptInHand,
  recordEvent,
  type Seen,
  type StoredManuscript,
} from '@/newsroom/articles/manuscript-in-hand'
import { mayTake } from '@/newsroom/articles/manuscript-permissions'
import {
  type Account,
  type EventKind,
  type Step,
  stepsFrom,
  type Written,
} from '@/newsroom/articles/manuscript-rules'
import { contentAtDesk } from '@/newsroom/articles/manuscripts'
import { printArticle, type StoredArticle, takeBack } from '@/newsroom/articles/printing'
import { contentOf } from '@/newsroom/articles/stored-content'
import { isSubstantive } from '@/newsroom/articles/substance'
import { refuseUnfinished } from '@/newsroom/articles/unfinished'
import { saveIn } from '@/newsroom/articles/writing'
import { inFocus, makeCropsReady } from '@/newsroom/media/focus'
import { setManuscriptUses } from '@/newsroom/media/uses'
import { allow } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal, type Sentence } from '@/newsroom/refusal'

/** What a step is taken with: the version on screen, and what was written on it since, which is saved first. */
export interface Taken extends Seen {
  written?: Written | undefined
}

/** Gives a draft to the editors, with a note for them. */
export function submitForReview(viewer: Viewer, taken: Taken, note = ''): Promise<Seen> {
  return step(viewer, taken, 'submit', async ({ tx, manuscript, event }) => {
    refuseUnfinished(manuscript)
    await changeManuscript(tx, manuscript, { status: 'in_review' })
    await event('submitted', note)
  })
}

/** Gives what was submitted back to whoever wrote it, with a note that says why. */
export function sendBack(viewer: Viewer, taken: Taken, note: string): Promise<Seen> {
  return step(viewer, taken, 'sendBack', async ({ tx, manuscript, event }) => {
    if (note === '') throw atField('note', ({ t }) => t('desk.articleProblems.toDo'))
    await changeManuscript(tx, manuscript, { status: 'draft' })
    await event('sent_back', note)
  })
}

/** Sets the minute at which an article is published by itself, as it stands then. */
export function schedule(viewer: Viewer, taken: Taken, at: Date): Promise<Seen> {
  return step(viewer, taken, 'schedule', async ({ tx, manuscript, now, event }) => {
    refuseUnfinished(manuscript)
    if (at <= now) throw atField('scheduledFor', ({ t }) => t('desk.articleProblems.timePassed'))
    await changeManuscript(tx, manuscript, { status: 'scheduled', scheduledFor: at })
    await event('scheduled', at.toISOString())
  })
}

/** Takes an article off the schedule; it is with the editors again. */
export function unschedule(viewer: Viewer, taken: Taken): Promise<Seen> {
  return step(viewer, taken, 'unschedule', async ({ tx, manuscript, event }) => {
    await changeManuscript(tx, manuscript, { status: 'in_review', scheduledFor: null })
    await event('unscheduled')
  })
}

/** Publishes an article for the first time, now. */
export function publish(viewer: Viewer, taken: Taken): Promise<Seen> {
  return step(viewer, taken, 'publish', async ({ tx, manuscript, now, event }) => {
    await printFirst(tx, manuscript, now)
    await event('published')
  })
}

/** Publishes an article for the first time, as of `at`, as part of `tx`. */
export async function printFirst(tx: Writer, manuscript: StoredManuscript, at: Date): Promise<void> {
  refuseUnfinished(manuscript)
  const { id, slug } = manuscript
  const content = await asPrinted(tx, manuscript)
  await printArticle(tx, { id, slug, publishedAt: at, updatedAt: null, content })
  await changeManuscript(tx, manuscript, {
    status: 'published',
    publishedVersion: manuscript.version,
    scheduledFor: null,
  })
  await setManuscriptUses(tx, id)
}

/**
 * Makes the working text of a published article what everyone reads. When it is substantive it asks for an account: a
 * correction or clarification, why there is none, or that it is one of form, after which the article does not say that it was
 * updated.
 */
export function publishChanges(viewer: Viewer, taken: Taken, account: Account | null): Promise<Seen> {
  return step(viewer, taken, 'publishChanges', async ({ tx, manuscript, now, event }) => {
    const article = await printed(tx, manuscript.id)
    const isNews = isSubstantive(article, contentOf(manuscript.content))
    if (isNews && account === null) {
      throw new Refusal('invalid', accountWanted, { account: [accountWanted] })
    }
    const isSaid = isNews && account?.kind !== 'form'
    await reprint(tx, manuscript, article, isSaid ? now : article.updatedAt)
    await event('updated', account ? noteOf(account) : '')
    if (account?.kind === 'correction' || account?.kind === 'clarification') {
      await correctIn(tx, viewer, { ...account, article: article.id })
    }
  })
}

/** Takes a published article back: its address says so from then on. */
export function unpublish(viewer: Viewer, taken: Taken, note = ''): Promise<Seen> {
  return step(viewer, taken, 'unpublish', async ({ tx, manuscript, now, event }) => {
    await takeBack(tx, await printed(tx, manuscript.id), now)
    await changeManuscript(tx, manuscript, { status: 'unpublished' })
    await event('unpublished', note)
  })
}

/** Publishes again what was taken back, with the time of its first publication. */
export function republish(viewer: Viewer, taken: Taken): Promise<Seen> {
  return step(viewer, taken, 'republish', async ({ tx, manuscript, now, event }) => {
    const article = await printed(tx, manuscript.id)
    const isNews = isSubstantive(article, contentOf(manuscript.content))
    await reprint(tx, manuscript, article, isNews ? now : article.updatedAt)
    await event('republished')
  })
}

/** What is wanted with changes of what readers have read. */
const accountWanted: Sentence = ({ t }) => t('desk.articleProblems.account')

interface Hand {
  tx: Writer
  manuscript: StoredManuscript
  now: Date
  event: (kind: EventKind, note?: string) => Promise<void>
}

/** Steps after which readers read what is written. */
const printing: readonly Step[] = ['publish', 'publishChanges', 'republish']

/** One step in one transaction: whether they may, whether it can be from where the manuscript is, what was written, the step. */
async function step(
  viewer: Viewer,
  taken: Taken,
  which: Step,
  work: (hand: Hand) => Promise<void>,
): Promise<Seen> {
  if (printing.includes(which) && mayTake(viewer, which)) {
    const content = taken.written?.content ?? (await contentAtDesk(viewer, taken.id))
    await makeCropsReady(content?.image ?? null, store().read)
  }
  return store().transaction(async (tx) => {
    const found = await manuscriptInHand(tx, viewer, taken)
    allow(viewer, mayTake(viewer, which))
    if (!stepsFrom[which].includes(found.status)) {
      throw new Refusal('stale', ({ t }) => t('desk.articleProblems.stateChanged'))
    }
    const manuscript = taken.written ? await saveIn(tx, viewer, found, taken.written) : found
    const now = new Date()
    const staffId = viewer.staff?.id ?? null
    const event: Hand['event'] = (kind, note) =>
      recordEvent(tx, manuscript.id, kind, { staffId, note, at: now })
    await work({ tx, manuscript, now, event })
    return { id: manuscript.id, version: manuscript.version }
  })
}

/** What a manuscript says, with what must stay in sight of its lead image now. */
async function asPrinted(tx: Writer, manuscript: StoredManuscript): Promise<ArticleContent> {
  const content = contentOf(manuscript.content)
  return { ...content, image: content.image && (await inFocus(content.image, tx)) }
}

async function printed(tx: Writer, id: string): Promise<StoredArticle> {
  const { articles } = store().tables
  const [article] = await tx.select().from(articles).where(eq(articles.id, id))
  if (!article) throw new Error(`The article of the manuscript ${id} is gone.`)
  return article
}

async function reprint(
  tx: Writer,
  manuscript: StoredManuscript,
  article: StoredArticle,
  updatedAt: Date | null,
): Promise<void> {
  refuseUnfinished(manuscript)
  const { id, slug, version } = manuscript
  const { publishedAt } = article
  const content = await asPrinted(tx, manuscript)
  await printArticle(tx, { id, slug, publishedAt, updatedAt, content })
  await changeManuscript(tx, manuscript, { status: 'published', publishedVersion: version })
  await setManuscriptUses(tx, id)
}

function atField(field: string, sentence: Sentence): Refusal {
  return new Refusal('invalid', ({ t }) => t('problems.mend'), { [field]: [sentence] })
}

function noteOf(account: Account): string {
  if (account.kind === 'form') return 'of form only'
  return account.kind === 'none' ? account.because : `with a ${account.kind}`
}
