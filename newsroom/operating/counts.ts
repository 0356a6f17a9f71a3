import { and, count, eq, gt, isNotNull, isNull, max, ne, or, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import { type Finding, failed, ok } from '@/newsroom/operating/finding'

const ourFault = 'This is a fault of Postbag: report it, and keep a copy of the database.'

/** How many articles with a wrong number are named. */
const mostNamed = 5

/** Whether what each article and each thread has stored of its comments is what counting them again gives. */
export async function* examineCounts(): AsyncGenerator<Finding> {
  const { articles, comments } = store().tables
  const { read } = store()
  // One statement each, so that a running site cannot change the one number before the other is read.
  const counted = await read
    .select({ slug: articles.slug, stored: articles.publicComments, found: count(comments.id) })
    .from(articles)
    .leftJoin(comments, and(eq(comments.articleId, articles.id), eq(comments.status, 'approved')))
    .groupBy(articles.id)
  const positions = await read
    .select({ slug: articles.slug, stored: articles.lastPosition, found: max(comments.position) })
    .from(articles)
    .leftJoin(comments, eq(comments.articleId, articles.id))
    .groupBy(articles.id)
  yield finding('public comments', counted)
  yield finding('positions', positions)
  yield finding(
    'public replies',
    await ofThreads('publicReplies', count(), eq(comments.status, 'approved')),
    'threads',
  )
  yield finding(
    'positions of replies',
    await ofThreads('lastReplyPosition', max(comments.replyPosition)),
    'threads',
  )
  yield await listed()
}

/** Of each thread what its first comment has stored, and what its replies give; `which` of them, all by default. */
async function ofThreads(
  stored: 'publicReplies' | 'lastReplyPosition',
  found: SQL<number | null>,
  which?: SQL,
): Promise<Row[]> {
  const { comments } = store().tables
  const { read } = store()
  const replies = read
    .select({ threadId: comments.threadId, found: found.as('found') })
    .from(comments)
    .where(which)
    .groupBy(comments.threadId)
    .as('replies')
  return read
    .select({ slug: comments.id, stored: comments[stored], found: replies.found })
    .from(comments)
    .leftJoin(replies, eq(replies.threadId, comments.id))
    .where(isNull(comments.threadId))
}

/** What stands in a list of threads is what is public, or answered by what is. */
async function listed(): Promise<Finding> {
  const { comments } = store().tables
  const { isListed, position, publicReplies, status, threadId } = comments
  const isShown = and(isNull(threadId), gt(position, 0), or(eq(status, 'approved'), gt(publicReplies, 0)))
  const isHidden = or(isNotNull(threadId), eq(position, 0), and(ne(status, 'approved'), eq(publicReplies, 0)))
  const wrong = await store().read.$count(
    comments,
    or(and(eq(isListed, true), isHidden), and(eq(isListed, false), isShown)),
  )
  return wrong === 0
    ? ok('threads in lists', 'as their comments say')
    : failed('threads in lists', `${wrong} are wrong. ${ourFault}`)
}

/** `slug`: of the article, or the id of what began the thread. */
interface Row {
  slug: string
  stored: number
  found: number | null
}

function finding(subject: string, rows: Row[], of = 'articles'): Finding {
  const wrong = rows.filter(({ stored, found }) => stored !== (found ?? 0))
  if (wrong.length === 0) return ok(subject, `as counted again, for ${rows.length} ${of}`)
  const named = wrong
    .slice(0, mostNamed)
    .map(({ slug, stored, found }) => `${slug} has ${stored}, not ${found ?? 0}`)
  const rest = wrong.length > mostNamed ? `; and ${wrong.length - mostNamed} more` : ''
  return failed(subject, `${named.join('; ')}${rest}. ${ourFault}`)
}
