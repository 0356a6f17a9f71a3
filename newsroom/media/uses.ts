import { eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import type { ArticleContent } from '@/newsroom/articles/article-rules'
import { contentOf } from '@/newsroom/articles/stored-content'
import { type PictureUser, picturesIn } from '@/newsroom/media/picture-rules'

/**
 * Records, as part of `tx`, that `user` uses the pictures at these addresses and no others; none, when it is gone. A
 * picture that anything uses cannot be deleted. For articles there is `setManuscriptUses`.
 */
export async function setUses(tx: Writer, user: PictureUser, srcs: string[]): Promise<void> {
  const { mediaUses } = store().tables
  await tx.delete(mediaUses).where(eq(mediaUses.user, user))
  const rows = [...new Set(srcs.flatMap(picturesIn))].map((src) => ({ src, user }))
  if (rows.length > 0) await tx.insert(mediaUses).values(rows)
}

/**
 * Records, as part of `tx`, which pictures the manuscript `id` uses, by itself and in what everyone reads of it. To be
 * called last in every write that stores a manuscript's content, prints it, or deletes it.
 */
export async function setManuscriptUses(tx: Writer, id: string): Promise<void> {
  const { articles, manuscripts } = store().tables
  const [manuscript] = await tx
    .select({ content: manuscripts.content })
    .from(manuscripts)
    .where(eq(manuscripts.id, id))
  const [article] = await tx.select().from(articles).where(eq(articles.id, id))
  const said = [manuscript?.content, article].filter((each) => each !== undefined)
  await setUses(
    tx,
    `manuscript:${id}`,
    said.flatMap((each) => picturesOf(contentOf(each))),
  )
}

function picturesOf({ body, image, furniture }: ArticleContent): string[] {
  return [image?.src ?? '', body, furniture.sources, furniture.methods].flatMap(picturesIn)
}
