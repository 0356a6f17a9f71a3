import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { store } from '@/db/store'
import { articleAt } from '@/newsroom/articles/articles'
import { importArticle } from '@/newsroom/articles/importing'
import { newestThreads } from '@/newsroom/comments/threads'
import {
  approveComments,
  markAsSpam,
  type Outcome,
  rejectComments,
  undo,
} from '@/newsroom/moderation/decisions'
import type { DecisionKind, Seen } from '@/newsroom/moderation/moderation-rules'
import { tagsOf, versionOf } from '@/newsroom/pages'
import type { Viewer } from '@/newsroom/people/people-rules'
import { isRefusal } from '@/newsroom/refusal'
import { aComment, aModerator } from '@/newsroom/testing/cast'
import { articleFile } from '@/newsroom/testing/paper/article-file'
import type { Office } from '@/newsroom/testing/paper/following'
import type { PublicPage, Standing } from '@/newsroom/testing/paper/paper'

/** Those who decide in a schedule, by the number in `who`. */
export async function twoModerators(): Promise<Viewer[]> {
  return [await aModerator(), await aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' })]
}

let letters = 0

/** The newsroom of this process, as far as one article goes; `town` tells its letters from those of another process. */
export function officeFor(
  slug: string,
  moderators: Viewer[],
  { town = 'here', read = () => settledPage(slug) } = {},
): Office {
  const byNumber = (who: number) => moderators[who] ?? { staff: null, address: '', browserId: null }
  return {
    read,
    post: async () => {
      const writer = `${town}-${++letters}`
      const email = `${writer}@readers.example`
      const body = `Letter ${letters} from ${town}.`
      return (await aComment({ slug, email, body, address: writer, browserId: writer })).id
    },
    decide: (who, kind, seen) => answered(pressed(kind, byNumber(who), seen)),
    undo: (who, batch) => answered(undo(byNumber(who), batch)),
    import: (headline) => importAs(slug, headline),
  }
}

function pressed(kind: DecisionKind, moderator: Viewer, seen: Seen): Promise<Outcome> {
  if (kind === 'approve') return approveComments(moderator, [seen])
  if (kind === 'spam') return markAsSpam(moderator, [seen])
  return rejectComments(moderator, [seen], { reason: 'off_topic', note: '' })
}

/** An expected no is an answer; anything else fails the test. */
async function answered(asked: Promise<Outcome>): Promise<string | null> {
  try {
    const { batch, decided } = await asked
    return decided.length > 0 ? batch : null
  } catch (error) {
    if (isRefusal(error) && error.reason === 'stale') return null
    throw error
  }
}

async function importAs(slug: string, headline: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'postbag-import-'))
  try {
    const path = join(folder, 'article.md')
    await writeFile(path, articleFile(slug, headline))
    await importArticle(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a page made now shows of an article. */
export async function publicPage(slug: string): Promise<PublicPage> {
  const article = await articleAt(slug)
  const shown = article ? await newestThreads(article.id) : []
  return {
    headline: article?.headline ?? '',
    count: article?.publicComments ?? 0,
    shown: shown.map(({ id }) => id),
  }
}

/** As `publicPage`, in one piece: no change falls between what it reads. */
async function settledPage(slug: string): Promise<PublicPage> {
  const tags = tagsOf(`/articles/${slug}`) ?? []
  for (;;) {
    const begun = await versionOf(tags)
    const page = await publicPage(slug)
    if (begun === (await versionOf(tags))) return page
  }
}

/** What is stored about an article's comments. */
export async function standing(slug: string): Promise<Standing> {
  const { articles, comments, decisions } = store().tables
  const { read } = store()
  const [article] = await read.select().from(articles).where(eq(articles.slug, slug))
  const { id: commentId, status, version, position, articleId } = comments
  const { batch, from, outcome } = decisions
  const ofArticle = eq(articleId, article?.id ?? '')
  return {
    publicComments: article?.publicComments,
    lastPosition: article?.lastPosition,
    comments: await read.select({ id: commentId, status, version, position }).from(comments).where(ofArticle),
    decisions: await read
      .select({ batch, version: decisions.version, from, outcome })
      .from(decisions)
      .innerJoin(comments, eq(commentId, decisions.commentId))
      .where(ofArticle),
  }
}
