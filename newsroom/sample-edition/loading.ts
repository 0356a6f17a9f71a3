import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { parse } from 'yaml'
import { z } from 'zod'
import { store, type Writer } from '@/db/store'
import { importArticle } from '@/newsroom/articles/importing'
import { holdReasons } from '@/newsroom/comments/intake'
import { unplaced } from '@/newsroom/comments/unplaced'
import { newId } from '@/newsroom/ids'
import { queueStatuses } from '@/newsroom/moderation/moderation-rules'
import { settle } from '@/newsroom/moderation/settling'
import { rememberWords } from '@/newsroom/search/search'
import { englishIn } from '@/newsroom/words/words-rules'

const sampleComments = z.array(
  z.strictObject({
    article: z.string(),
    name: z.string(),
    email: z.email(),
    body: z.string(),
    /** Who began the thread that it answers, on the same article and before it. */
    answers: z.string().optional(),
    status: z.enum(queueStatuses),
    reason: z.string().optional(),
    minutesAfter: z.number(),
  }),
)
type SampleComment = z.output<typeof sampleComments>[number]

interface SampleEdition {
  articles: number
  comments: number
  /** Adds the comments as part of `tx`; decisions on them are nobody's. */
  addComments(tx: Writer): Promise<void>
}

/** Imports the sample articles in `folder`, which can be done again, and reads the comments on them, which cannot. */
export async function importSampleEdition(folder: string): Promise<SampleEdition> {
  const files = (await readdir(join(folder, 'articles'))).filter((name) => name.endsWith('.md')).sort()
  for (const file of files) await importArticle(join(folder, 'articles', file))
  const samples = sampleComments
    .parse(parse(await readFile(join(folder, 'comments.yaml'), 'utf8')))
    .sort((a, b) => a.minutesAfter - b.minutesAfter)
  return {
    articles: files.length,
    comments: samples.length,
    addComments: async (tx) => {
      for (const sample of samples) await addComment(tx, sample)
    },
  }
}

async function addComment(tx: Writer, sample: SampleComment): Promise<void> {
  const { articles, comments } = store().tables
  const [article] = await tx.select().from(articles).where(eq(articles.slug, sample.article))
  if (!article) throw new Error(`The sample comments name an unknown article: ${sample.article}.`)
  const answered = sample.answers === undefined ? null : await commentBy(tx, article.id, sample.answers)
  const submittedAt = new Date(article.publishedAt.getTime() + sample.minutesAfter * 60_000)
  const comment = {
    id: newId(),
    articleId: article.id,
    ...unplaced,
    threadId: answered,
    answersId: answered,
    name: sample.name,
    email: sample.email,
    body: sample.body.trim(),
    status: 'pending' as const,
    statusSince: submittedAt,
    version: 0,
    holdReasons: holdReasonsOf(sample),
    submittedAt,
    repeatKey: newId(),
    addressHash: '',
    browserId: '',
  }
  await tx.insert(comments).values(comment)
  await rememberWords(tx, comment)
  if (sample.status === 'pending') return
  await settle(tx, comment, {
    outcome: sample.status,
    staffId: null,
    batch: newId(),
    at: submittedAt,
    reason: sample.reason ?? null,
  })
}

async function commentBy(tx: Writer, articleId: string, name: string): Promise<string> {
  const { comments } = store().tables
  const [found] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), eq(comments.name, name), isNull(comments.threadId)))
  if (!found) throw new Error(`A sample comment answers ${name}, who wrote none before.`)
  return found.id
}

function holdReasonsOf({ article: slug, name, email, body }: SampleComment): string[] {
  return holdReasons({
    draft: { slug, name, email, body, answers: '', website: '' },
    article: { commentsOpen: true },
    edition: { preModeration: true },
    words: englishIn('UTC'),
    commentsPerMinute: 0,
    recent: { fromAddress: [], fromEmail: [] },
    approvedBefore: 0,
    now: new Date(),
  })
}
