import { count, desc, eq, inArray, min } from 'drizzle-orm'
import { store } from '@/db/store'
import { isId } from '@/newsroom/moderation/moderation-rules'
import type {
  CommenterRecord,
  DecisionInHistory,
  DeskComment,
  MadeDecision,
} from '@/newsroom/moderation/queue-rules'
import { canModerate } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'

type Row = {
  comment: ReturnType<typeof store>['tables']['comments']['$inferSelect']
  article: { slug: string; headline: string; lang: string }
}

/** One comment with its article, its writer's record, every decision on it and all that it said; null when there is none to see. */
export async function deskComment(
  viewer: Viewer,
  id: string,
): Promise<{ comment: DeskComment; history: DecisionInHistory[] } | null> {
  const [comment] = await deskCommentsOf(viewer, [id])
  if (!comment) return null
  const decisions = (await decisionsOn([id])).get(id) ?? []
  const { commentRevisions: revisions } = store().tables
  const said = await store()
    .read.select({ body: revisions.body, version: revisions.version })
    .from(revisions)
    .where(eq(revisions.commentId, id))
  const history = decisions.map((decision) => ({
    ...decision,
    before: said.find(({ version }) => version === decision.version)?.body,
  }))
  return { comment, history }
}

/** These comments, as far as they exist, the oldest first. Whoever may not moderate finds none. */
export async function deskCommentsOf(viewer: Viewer, ids: string[]): Promise<DeskComment[]> {
  const possible = ids.filter(isId)
  if (!canModerate(viewer) || possible.length === 0) return []
  const { articles, comments } = store().tables
  const rows = await store()
    .read.select({
      comment: comments,
      article: { slug: articles.slug, headline: articles.headline, lang: articles.lang },
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(inArray(comments.id, possible))
  return withTheirPast(rows.sort((a, b) => a.comment.submittedAt.getTime() - b.comment.submittedAt.getTime()))
}

/** Rows of the desk with what became of their writers' other comments, and who decided last on each. */
export async function withTheirPast(rows: Row[]): Promise<DeskComment[]> {
  const records = await recordsOf([...new Set(rows.map((row) => row.comment.email))])
  const decisions = await decisionsOn(rows.map((row) => row.comment.id))
  const answered = await answeredBy(rows)
  return rows.map(({ comment, article }) => ({
    id: comment.id,
    version: comment.version,
    name: comment.name,
    email: comment.email,
    body: comment.body,
    status: comment.status,
    holdReasons: comment.holdReasons,
    submittedAt: comment.submittedAt,
    position: comment.position,
    replyPosition: comment.replyPosition,
    answers: answered.get(comment.answersId ?? '') ?? null,
    article,
    record: without(comment, records.get(comment.email)),
    latest: decisions.get(comment.id)?.find((each) => each.version === comment.version) ?? null,
  }))
}

async function answeredBy(rows: Row[]): Promise<Map<string, NonNullable<DeskComment['answers']>>> {
  const { comments } = store().tables
  const ids = rows.flatMap(({ comment: { answersId } }) => answersId ?? [])
  if (ids.length === 0) return new Map()
  const { id, name, body, status } = comments
  const found = await store().read.select({ id, name, body, status }).from(comments).where(inArray(id, ids))
  return new Map(found.map((each) => [each.id, each]))
}

function without(
  { status, submittedAt }: Row['comment'],
  whole: CommenterRecord | undefined,
): CommenterRecord {
  const record = { approved: 0, rejected: 0, spam: 0, firstSeen: submittedAt, ...whole }
  return status === 'pending' || status === 'withdrawn'
    ? record
    : { ...record, [status]: Math.max(0, record[status] - 1) }
}

async function recordsOf(emails: string[]): Promise<Map<string, CommenterRecord>> {
  const { comments } = store().tables
  const records = new Map<string, CommenterRecord>()
  if (emails.length === 0) return records
  const rows = await store()
    .read.select({
      email: comments.email,
      status: comments.status,
      number: count(),
      first: min(comments.submittedAt),
    })
    .from(comments)
    .where(inArray(comments.email, emails))
    .groupBy(comments.email, comments.status)
  for (const { email, status, number, first } of rows) {
    const at = first ?? new Date()
    const record = records.get(email) ?? { approved: 0, rejected: 0, spam: 0, firstSeen: at }
    records.set(email, {
      ...record,
      firstSeen: new Date(Math.min(at.getTime(), record.firstSeen.getTime())),
      [status]: number,
    })
  }
  return records
}

async function decisionsOn(commentIds: string[]): Promise<Map<string, MadeDecision[]>> {
  const { decisions, staff } = store().tables
  const byComment = new Map<string, MadeDecision[]>()
  if (commentIds.length === 0) return byComment
  const rows = await store()
    .read.select({
      id: decisions.id,
      commentId: decisions.commentId,
      by: staff.name,
      from: decisions.from,
      outcome: decisions.outcome,
      reason: decisions.reason,
      note: decisions.note,
      at: decisions.at,
      undoes: decisions.undoes,
      version: decisions.version,
    })
    .from(decisions)
    .leftJoin(staff, eq(staff.id, decisions.staffId))
    .where(inArray(decisions.commentId, commentIds))
    .orderBy(desc(decisions.version))
  for (const row of rows) byComment.set(row.commentId, [...(byComment.get(row.commentId) ?? []), row])
  return byComment
}
