import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { articleAt } from '@/newsroom/articles/articles'
import { addressOfThread, firstReplies } from '@/newsroom/comments/position-rules'
import { newestThreads, threadPage, threadsOnPage } from '@/newsroom/comments/threads'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { examineCounts } from '@/newsroom/operating/counts'
import { tagsOf, versionOf } from '@/newsroom/pages'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

/** A comment as the paper has it, with the numbers that it was given when it was first public. */
interface Noted {
  id: string
  thread: Noted | null
  isPublic: boolean
  position: number
  replyPosition: number
}

const which = fc.nat({ max: 99 })
const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('post' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('reply' as const), which }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'approve' as const,
        'approve' as const,
        'approve' as const,
        'reject' as const,
        'spam' as const,
      ),
      which,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

/** An article's threads as one would note them on paper. */
class Paper {
  readonly comments: Noted[] = []

  /** Threads newest first; of each what began it, unless it is hidden, and its replies in their order. */
  threads() {
    return this.comments
      .filter((each) => each.thread === null && each.position > 0)
      .sort((a, b) => b.position - a.position)
      .map((root) => {
        const replies = this.comments
          .filter((each) => each.thread === root && each.isPublic)
          .sort((a, b) => a.replyPosition - b.replyPosition)
        return { root, replies }
      })
      .filter(({ root, replies }) => root.isPublic || replies.length > 0)
  }

  decide(comment: Noted, isPublic: boolean): void {
    comment.isPublic = isPublic
    if (!isPublic || comment.position > 0) return
    const highest = (of: Noted[], number: 'position' | 'replyPosition') =>
      Math.max(0, ...of.map((each) => each[number]))
    if (comment.thread) {
      comment.replyPosition =
        highest(
          this.comments.filter((each) => each.thread === comment.thread),
          'replyPosition',
        ) + 1
      comment.position = comment.thread.position
    } else comment.position = highest(this.comments, 'position') + 1
  }
}

test('after any schedule of posts, replies, decisions and undos the threads are as on paper, and no page is stale', {
  timeout: 120_000,
}, async () => {
  const ilse = await aModerator()
  let articles = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 40, size: 'max' }), async (acts) => {
      const slug = `threads-${++articles}`
      const { id } = await anArticle({ slug })
      const paper = new Paper()
      const batches: { batch: string; comment: Noted; wasPublic: boolean }[] = []
      for (const each of acts) {
        const before = await pagesOf(slug, id, paper)
        await perform(each, { slug, ilse, paper, batches })
        for (const [address, { shows, version }] of await pagesOf(slug, id, paper)) {
          const was = before.get(address)
          if (was && was.shows !== shows) expect(version, `${address} after ${each.do}`).not.toBe(was.version)
        }
        await compare(slug, id, paper)
      }
    }),
    { seed: 7, numRuns: 12 },
  )
  for await (const { state } of examineCounts()) expect(state).toBe('ok')
})

interface Hand {
  slug: string
  ilse: Viewer
  paper: Paper
  batches: { batch: string; comment: Noted; wasPublic: boolean }[]
}

async function perform(each: Act, { slug, ilse, paper, batches }: Hand): Promise<void> {
  const { comments } = paper
  if (each.do === 'post' || each.do === 'reply') {
    const answerable = comments.filter(({ isPublic }) => isPublic)
    const answered = each.do === 'reply' ? answerable[each.which % Math.max(1, answerable.length)] : undefined
    const { id } = await aComment({ slug, answers: answered?.id ?? '' })
    const thread = answered ? (answered.thread ?? answered) : null
    comments.push({ id, thread, isPublic: false, position: 0, replyPosition: 0 })
    return
  }
  if (each.do === 'undo') {
    const last = batches.pop()
    if (!last) return
    await undo(ilse, last.batch)
    paper.decide(last.comment, last.wasPublic)
    return
  }
  const comment = comments[each.which % Math.max(1, comments.length)]
  if (!comment) return
  const stored = await commentOf(comment.id)
  const wasPublic = comment.isPublic
  const decide = {
    approve: () => approveComments(ilse, seen(stored)),
    reject: () => rejectComments(ilse, seen(stored), { reason: 'off_topic', note: '' }),
    spam: () => markAsSpam(ilse, seen(stored)),
  }
  const { batch, decided } = await decide[each.do]()
  if (decided.length === 0) return
  paper.decide(comment, each.do === 'approve')
  // Of each comment the last decision only can be undone.
  for (let at = batches.length - 1; at >= 0; at--) if (batches[at]?.comment === comment) batches.splice(at, 1)
  batches.push({ batch, comment, wasPublic })
}

async function compare(slug: string, articleId: string, paper: Paper): Promise<void> {
  const wanted = paper.threads().map(({ root, replies }) => ({
    root: root.isPublic ? root.id : null,
    first: replies.filter(({ replyPosition }) => replyPosition <= firstReplies).map(({ id }) => id),
    publicReplies: replies.length,
  }))
  const asNoted = (threads: Awaited<ReturnType<typeof newestThreads>>) =>
    threads.map(({ comment, replies, publicReplies }) => ({
      root: comment?.id ?? null,
      first: replies.map(({ id }) => id),
      publicReplies,
    }))
  expect(asNoted(await newestThreads(articleId))).toEqual(wanted)
  expect(asNoted(await threadsOnPage(articleId, 1))).toEqual(wanted)
  for (const { root, replies } of paper.threads()) {
    const page = await threadPage(articleId, root.position, 1)
    expect(page?.replies.map(({ id }) => id)).toEqual(replies.map(({ id }) => id))
  }
  const shown = paper.comments.filter(({ isPublic }) => isPublic).length
  expect((await articleAt(slug))?.publicComments).toBe(shown)
}

/** What each page that may be kept shows now, and its version. */
async function pagesOf(slug: string, articleId: string, paper: Paper) {
  const article = await articleAt(slug)
  const shows = new Map<string, unknown>([
    [`/articles/${slug}`, [await newestThreads(articleId), article?.publicComments]],
    [
      `/articles/${slug}/comments/1`,
      (await threadsOnPage(articleId, 1)).map(({ publicReplies: _, ...rest }) => rest),
    ],
  ])
  for (const { thread, position } of paper.comments) {
    if (thread || position === 0) continue
    const page = await threadPage(articleId, position, 1)
    // Its number of replies is that of those that stand on the page.
    shows.set(addressOfThread(slug, position), page && { ...page, publicReplies: page.replies.length })
  }
  const pages = [...shows].map(async ([address, what]) => {
    const version = await versionOf(tagsOf(address) ?? [])
    return [address, { shows: JSON.stringify(what), version }] as const
  })
  return new Map(await Promise.all(pages))
}
