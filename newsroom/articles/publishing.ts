import { isDeepStrictEqual } from 'node:util'
import { and, eq, ne } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { type ArticleFile, readArticleFile } from '@/newsroom/articles/article-file'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { keepImage } from '@/newsroom/articles/media'
import { newId } from '@/newsroom/ids'
import { changed, tag } from '@/newsroom/pages'
import { isRefusal, Refusal } from '@/newsroom/refusal'

export interface Imported {
  slug: string
  headline: string
  outcome: 'created' | 'updated' | 'unchanged'
}

/**
 * Publishes the article in the file at `path`; one whose slug exists is updated, or left alone when nothing differs.
 * A change of what readers see sets its time of update. Refuses a file that is not in shape, and one from the future.
 */
export async function importArticle(path: string): Promise<Imported> {
  const file = await readArticleFile(path)
  if (file.matter.published.getTime() > Date.now()) {
    throw new Refusal(
      'invalid',
      `${path}: published is in the future; it would be public at once. Import it then.`,
    )
  }
  const { slug } = file.matter
  const content = await contentOf(file, path)
  const outcome = await store().transaction(async (tx) => {
    return (await create(tx, slug, content))
      ? 'created'
      : (await update(tx, slug, content))
        ? 'updated'
        : 'unchanged'
  })
  return { slug, headline: content.headline, outcome }
}

type Content = Awaited<ReturnType<typeof contentOf>>

async function contentOf({ matter, body, imageFile }: ArticleFile, path: string) {
  const { alt, caption, credit } = matter
  const image =
    imageFile === undefined ? null : await keepImage(imageFile).catch((error) => refuseImage(error, path))
  return {
    headline: matter.title,
    standfirst: matter.standfirst,
    section: matter.section,
    byline: matter.byline,
    body,
    lang: matter.lang,
    image: image && { ...image, alt, caption, credit },
    publishedAt: matter.published,
    commentsOpen: matter.commentsOpen,
  }
}

function refuseImage(error: unknown, path: string): never {
  throw isRefusal(error) ? new Refusal(error.reason, `${path}: the image ${error.message}`) : error
}

/** False when the slug has an article already, also one that another process stored a moment ago. */
async function create(tx: Writer, slug: string, content: Content): Promise<boolean> {
  const { articles } = store().tables
  const isNewSection = await isOnlyIn(tx, content.section, slug)
  const created = await tx
    .insert(articles)
    .values({ ...content, id: newId(), slug, updatedAt: null, publicComments: 0, lastPosition: 0 })
    .onConflictDoNothing()
    .returning()
  if (created.length === 0) return false
  await changed(tx, tag.article(slug), tag.lists, ...(isNewSection ? [tag.edition] : []))
  return true
}

/** False, and nothing changed, when the article says all that already. */
async function update(tx: Writer, slug: string, content: Content): Promise<boolean> {
  const { articles } = store().tables
  const [before] = await tx.select().from(articles).where(eq(articles.slug, slug))
  if (!before) throw new Error(`The article ${slug} is gone.`)
  const differs = (part: keyof Content) => !isDeepStrictEqual(content[part], before[part])
  const isOtherImage = !isDeepStrictEqual(asShown(content.image), asShown(before.image))
  if (!parts.some(differs)) return false
  const isNews = isOtherImage || partsOfNews.some(differs)
  await tx
    .update(articles)
    .set(isNews ? { ...content, updatedAt: new Date() } : content)
    .where(eq(articles.id, before.id))
  const renamed =
    differs('section') &&
    ((await isOnlyIn(tx, before.section, slug)) || (await isOnlyIn(tx, content.section, slug)))
  await changed(tx, tag.article(slug), tag.lists, ...(renamed ? [tag.edition] : []))
  return true
}

/** An image without its narrower widths, which an earlier Postbag did not make: they are no news. */
function asShown(image: LeadImage | null) {
  return image && { ...image, narrower: undefined }
}

const partsOfNews = ['headline', 'standfirst', 'body'] as const
const parts = [...partsOfNews, 'image', 'section', 'byline', 'lang', 'publishedAt', 'commentsOpen'] as const

/** Whether no other article is in this section. The masthead of every page names the sections that have articles. */
async function isOnlyIn(tx: Writer, section: string, slug: string): Promise<boolean> {
  const { articles } = store().tables
  const [other] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.section, section), ne(articles.slug, slug)))
    .limit(1)
  return !other
}
