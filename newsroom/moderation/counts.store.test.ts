import { and, eq, gt } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { aComment, aModerator, anArticle, commentOf } from '@/newsroom/testing/cast'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()

/** The same numbers every time, without an order that one would think of (Park and Miller's generator). */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** What the desk keeps count of, counted again from the rows. */
async function recount(articleId: string) {
  const { articles, comments, decisions } = store().tables
  const { read } = store()
  const [article] = await read.select().from(articles).where(eq(articles.id, articleId))
  const own = await read.select().from(comments).where(eq(comments.articleId, articleId))
  const positions = (
    await read
      .select({ position: comments.position })
      .from(comments)
      .where(and(eq(comments.articleId, articleId), gt(comments.position, 0)))
  ).map((row) => row.position)
  const histories = await Promise.all(
    own.map(async (comment) => {
      const rows = await read.select().from(decisions).where(eq(decisions.commentId, comment.id))
      const inOrder = rows.sort((a, b) => a.version - b.version)
      return { comment, inOrder }
    }),
  )
  return { article, own, positions: positions.sort((a, b) => a - b), histories }
}

test.each([11, 1984, 65_537])(
  'the counts stay what a recount finds, whatever is decided (%i)',
  async (seed) => {
    settingsAre({ commentsPerMinute: 0 })
    const pick = numbers(seed)
    const ilse = await aModerator()
    const articles = [await anArticle(), await anArticle({ slug: 'other' })]
    const ids: string[] = []
    for (let index = 0; index < 12; index++)
      ids.push((await aComment({ slug: articles[index % 2]?.slug ?? '' })).id)

    const batches: string[] = []
    const firstPositions = new Map<string, number>()
    for (let step = 0; step < 60; step++) {
      const chosen = [...new Set([ids[pick(12)], ids[pick(12)], ids[pick(12)]])].filter(
        (id) => id !== undefined,
      )
      const seen = await Promise.all(
        chosen.map(async (id) => ({ id, version: (await commentOf(id)).version - (pick(5) === 0 ? 1 : 0) })),
      )
      const decided = await [
        () => approveComments(ilse, seen),
        () => rejectComments(ilse, seen, { reason: 'off_topic', note: '' }),
        () => markAsSpam(ilse, seen),
        () => undo(ilse, batches[pick(batches.length || 1)] ?? '').catch(() => null),
      ][pick(4)]?.()
      if (decided?.decided.length) batches.push(decided.batch)

      for (const id of chosen) {
        const { position } = await commentOf(id)
        const first = firstPositions.get(id)
        if (first) expect(position, 'a position is kept').toBe(first)
        else if (position > 0) firstPositions.set(id, position)
      }
    }

    for (const { id } of articles) {
      const { article, own, positions, histories } = await recount(id)
      expect(article?.publicComments).toBe(own.filter((comment) => comment.status === 'approved').length)
      expect(positions).toEqual(Array.from({ length: article?.lastPosition ?? 0 }, (_, index) => index + 1))
      for (const { comment, inOrder } of histories) {
        expect(inOrder.map((each) => each.version)).toEqual(inOrder.map((_, index) => index + 1))
        expect(comment.version).toBe(inOrder.length)
        expect(comment.status).toBe(inOrder.at(-1)?.outcome ?? 'pending')
        const froms = ['pending', ...inOrder.map((each) => each.outcome)].slice(0, inOrder.length)
        expect(inOrder.map((each) => each.from)).toEqual(froms)
      }
    }
  },
)
