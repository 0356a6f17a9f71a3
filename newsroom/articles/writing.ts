import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import {
  changeManuscript,
  manuscriptInHand,
  recordEvent,
  type Seen,
  type StoredManuscript,
} from '@/newsroom/articles/manuscript-in-hand'
import { slugFrom, type Written } from '@/newsroom/articles/manuscript-rules'
import { refuseTaken, slugTaken } from '@/newsroom/articles/slugs'
import { contentOf } from '@/newsroom/articles/stored-content'
import { refuseUnfinished } from '@/newsroom/articles/unfinished'
import { newId } from '@/newsroom/ids'
import { setManuscriptUses } from '@/newsroom/media/uses'
import { allow, canPublish, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'
import { rememberManuscript } from '@/newsroom/search/manuscript-index'

/** Begins an article, which is the viewer's from then on. Refuses who may not write, and a slug that is taken. */
export async function beginManuscript(viewer: Viewer, written: Written): Promise<Seen> {
  return store().transaction(async (tx) => {
    allow(viewer, canWrite(viewer))
    const { manuscripts } = store().tables
    const id = newId()
    const at = new Date()
    const ownerId = viewer.staff?.id ?? null
    const { content, embargo } = written
    await tx.insert(manuscripts).values({
      id,
      slug: await slugFor(tx, id, written),
      status: 'draft',
      headline: content.headline,
      section: content.section,
      content: { ...content },
      version: 1,
      publishedVersion: null,
      scheduledFor: null,
      embargo,
      ownerId,
      begunAt: at,
      changedAt: at,
    })
    await rememberManuscript(tx, id, content)
    await addRevision(tx, { id, version: 1 }, written, { staffId: ownerId, automatic: false, at })
    await setManuscriptUses(tx, id)
    await recordEvent(tx, id, 'begun', { staffId: ownerId, at })
    return { id, version: 1 }
  })
}

/**
 * Saves what a viewer wrote over the version that they have seen; what everyone reads stays as it is. Refuses as stale what
 * somebody else saved meanwhile, and what is scheduled without what readers need. `automatic`: nobody pressed anything; it takes the place of the automatic version before
 * by the same hand.
 */
export async function saveManuscript(
  viewer: Viewer,
  seen: Seen,
  written: Written,
  { automatic = false } = {},
): Promise<Seen> {
  return store().transaction(async (tx) => {
    const before = await manuscriptInHand(tx, viewer, seen)
    const after = await saveIn(tx, viewer, before, written, { automatic })
    refuseUnfinishedSchedule(after)
    return { id: after.id, version: after.version }
  })
}

/** `saveManuscript` as part of `tx`. Returns the manuscript as it is then. */
export async function saveIn(
  tx: Writer,
  viewer: Viewer,
  before: StoredManuscript,
  written: Written,
  { automatic = false } = {},
): Promise<StoredManuscript> {
  refuseScheduled(viewer, before, automatic)
  const { id } = before
  const { content, embargo } = written
  const slug = await slugFor(tx, id, written)
  const isSame =
    slug === before.slug &&
    embargo === before.embargo &&
    isDeepStrictEqual(content, contentOf(before.content))
  if (isSame) {
    if (!automatic) await keepRevision(tx, before)
    return before
  }
  const at = new Date()
  const staffId = viewer.staff?.id ?? null
  const { headline, section } = content
  const said = { slug, headline, section, content: { ...content }, embargo, changedAt: at }
  const after = await changeManuscript(tx, before, { ...said, version: before.version + 1 })
  await rememberManuscript(tx, id, content)
  await addRevision(tx, after, written, { staffId, automatic, at })
  await setManuscriptUses(tx, id)
  return after
}

/** Makes what a manuscript said at an earlier version what it says now, as a further version. */
export async function restoreRevision(viewer: Viewer, seen: Seen, version: number): Promise<Seen> {
  return store().transaction(async (tx) => {
    const before = await manuscriptInHand(tx, viewer, seen)
    const { revisions } = store().tables
    const [revision] = await tx
      .select({ content: revisions.content })
      .from(revisions)
      .where(and(eq(revisions.manuscriptId, seen.id), eq(revisions.version, version)))
    if (!revision) throw new Refusal('not_found', ({ t }) => t('desk.articleProblems.versionGone'))
    const { slug, embargo } = before
    const after = await saveIn(tx, viewer, before, { slug, embargo, content: contentOf(revision.content) })
    refuseUnfinishedSchedule(after)
    const staffId = viewer.staff?.id ?? null
    await recordEvent(tx, seen.id, 'restored', { staffId, note: `version ${version}`, at: new Date() })
    return { id: after.id, version: after.version }
  })
}

/**
 * Keeps what a viewer wrote as a version of the past, and what they have seen stored as what the manuscript says: for
 * whoever gives way to somebody else, and would not lose a word.
 */
export async function setAside(viewer: Viewer, seen: Seen, written: Written): Promise<Seen> {
  return store().transaction(async (tx) => {
    const theirs = await manuscriptInHand(tx, viewer, seen)
    const mine = await saveIn(tx, viewer, theirs, written)
    if (mine.version === theirs.version) return seen
    const { slug, embargo } = theirs
    const after = await saveIn(tx, viewer, mine, { slug, embargo, content: contentOf(theirs.content) })
    const by = { staffId: viewer.staff?.id ?? null, at: new Date() }
    await recordEvent(tx, seen.id, 'restored', { ...by, note: `version ${theirs.version}` })
    return { id: after.id, version: after.version }
  })
}

/** What is scheduled will be read by everyone as it stands: only whoever may publish changes it, and on purpose. */
function refuseScheduled(viewer: Viewer, { status }: StoredManuscript, automatic: boolean): void {
  if (status !== 'scheduled') return
  if (!canPublish(viewer)) {
    throw new Refusal('not_allowed', ({ t }) => t('desk.articleProblems.scheduled'))
  }
  if (automatic) {
    throw new Refusal('closed', ({ t }) => t('desk.articleProblems.scheduledKept'))
  }
}

/** What is scheduled is published without anyone looking: it stays fit to be. */
function refuseUnfinishedSchedule(manuscript: StoredManuscript): void {
  if (manuscript.status === 'scheduled') refuseUnfinished(manuscript)
}

/** The slug that was written, unless it is taken; without one, a free one from the headline. */
async function slugFor(tx: Writer, id: string, { slug, content }: Written): Promise<string> {
  if (slug !== '') {
    await refuseTaken(tx, slug, id)
    return slug
  }
  const base = slugFrom(content.headline) || placeholderSlug(id)
  for (let number = 1; ; number++) {
    const free = number === 1 ? base : `${base}-${number}`
    if (!(await slugTaken(tx, free, id))) return free
  }
}

/** The slug of what has no headline of letters a–z yet. */
export function placeholderSlug(id: string): string {
  return `article-${id.slice(-12)}`
}

interface Hand {
  staffId: string | null
  automatic: boolean
  at: Date
}

async function addRevision(tx: Writer, { id, version }: Seen, { content }: Written, hand: Hand) {
  const { manuscripts, revisions } = store().tables
  const [[last], [manuscript]] = [
    await tx
      .select()
      .from(revisions)
      .where(eq(revisions.manuscriptId, id))
      .orderBy(desc(revisions.version))
      .limit(1),
    await tx
      .select({ publishedVersion: manuscripts.publishedVersion })
      .from(manuscripts)
      .where(eq(manuscripts.id, id)),
  ]
  const isReplaced =
    last?.automatic && last.staffId === hand.staffId && last.version !== manuscript?.publishedVersion
  if (isReplaced) await tx.delete(revisions).where(eq(revisions.id, last.id))
  await tx
    .insert(revisions)
    .values({ ...hand, id: newId(), manuscriptId: id, version, content: { ...content } })
}

/** What was saved by itself, and is now saved on purpose, is not replaced by what is saved by itself later. */
async function keepRevision(tx: Writer, { id, version }: Seen): Promise<void> {
  const { revisions } = store().tables
  await tx
    .update(revisions)
    .set({ automatic: false })
    .where(and(eq(revisions.manuscriptId, id), eq(revisions.version, version)))
}
