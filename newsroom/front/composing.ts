import { asc, eq, max } from 'drizzle-orm'
import { z } from 'zod'
import { store, type Writer } from '@/db/store'
import { slugPattern } from '@/newsroom/articles/article-rules'
import { ifPublic } from '@/newsroom/articles/articles'
import { setting } from '@/newsroom/edition'
import { type breakingShape, type Direction, directions, mostPinned } from '@/newsroom/front/front-rules'
import { changed, tag } from '@/newsroom/pages'
import { allow, canComposeFront } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'
import type { Words } from '@/newsroom/words/words-rules'

const noStory = ({ t }: Words) => t('desk.composingRefusals.noStory')

/** The form that pins a story: the article's slug, or its address, from which the slug is taken. */
export const pinShape = (words: Words) =>
  z.object({
    slug: z
      .string()
      .trim()
      .transform((given) => /(?:^|\/articles\/)([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(given)?.[1] ?? given)
      .pipe(z.string().regex(slugPattern, noStory(words))),
  })

/** The form that moves a pinned story. */
export const moveShape = (words: Words) =>
  z.object({
    slug: z.string().regex(slugPattern, noStory(words)),
    direction: z.enum(directions, words.t('desk.composingRefusals.button')),
  })

/** Pins a public article to the front page, after those that are pinned. Refuses one that is, and more than `mostPinned`. */
export async function pinStory(viewer: Viewer, slug: string): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canComposeFront(viewer))
    const { frontStories } = store().tables
    const articleId = await publicArticle(tx, slug)
    if ((await tx.$count(frontStories)) >= mostPinned) {
      throw new Refusal('invalid', ({ t }) => t('desk.composingRefusals.full', { most: mostPinned }))
    }
    const [last] = await tx.select({ place: max(frontStories.place) }).from(frontStories)
    const pinned = await tx
      .insert(frontStories)
      .values({ articleId, place: (last?.place ?? 0) + 1 })
      .onConflictDoNothing()
      .returning()
    if (pinned.length === 0) throw new Refusal('invalid', ({ t }) => t('desk.composingRefusals.already'))
    await changed(tx, tag.lists)
  })
}

/** Takes a story down from its pinned place; it then stands by its time. Does nothing for one that is not pinned. */
export async function unpinStory(viewer: Viewer, slug: string): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canComposeFront(viewer))
    const { frontStories } = store().tables
    await tx.delete(frontStories).where(eq(frontStories.articleId, await publicArticle(tx, slug)))
    await changed(tx, tag.lists)
  })
}

/** Moves a pinned story by one place. Refuses one that somebody took down meanwhile; at the end it stays where it is. */
export async function moveStory(viewer: Viewer, slug: string, direction: Direction): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canComposeFront(viewer))
    const { frontStories } = store().tables
    const articleId = await publicArticle(tx, slug)
    const order = await tx
      .select()
      .from(frontStories)
      .orderBy(asc(frontStories.place), asc(frontStories.articleId))
    const at = order.findIndex((each) => each.articleId === articleId)
    if (at < 0) throw new Refusal('stale', ({ t }) => t('desk.composingRefusals.takenDown'))
    const [moved] = order.splice(at, 1)
    if (moved) order.splice(Math.max(0, at + (direction === 'up' ? -1 : 1)), 0, moved)
    for (const [index, each] of order.entries()) {
      await tx
        .update(frontStories)
        .set({ place: index + 1 })
        .where(eq(frontStories.articleId, each.articleId))
    }
    await changed(tx, tag.lists)
  })
}

/** Puts a breaking-news line above the front page, from now for some hours, in place of one that is there. */
export async function breakNews(
  viewer: Viewer,
  { text, address, hours }: z.output<ReturnType<typeof breakingShape>>,
): Promise<void> {
  const until = new Date(Date.now() + hours * 60 * 60_000).toISOString()
  await setBreaking(viewer, { text, address, until })
}

/** Takes the breaking-news line down before its time. */
export async function endBreakingNews(viewer: Viewer): Promise<void> {
  await setBreaking(viewer, null)
}

async function setBreaking(
  viewer: Viewer,
  breaking: { text: string; address: string; until: string } | null,
) {
  await store().transaction(async (tx) => {
    allow(viewer, canComposeFront(viewer))
    await setting(tx, { breaking })
  })
}

async function publicArticle(tx: Writer, slug: string): Promise<string> {
  const { articles } = store().tables
  const [article] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(ifPublic(eq(articles.slug, slug)))
  if (!article) throw new Refusal('invalid', noStory, { slug: [noStory] })
  return article.id
}
