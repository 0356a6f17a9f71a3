import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { type ArticleFile, readArticleFile } from '@/newsroom/articles/article-file'
import type { ArticleContent, Furniture } from '@/newsroom/articles/article-rules'
import { recordPrinted } from '@/newsroom/articles/manuscript-record'
import { printArticle, type StoredArticle } from '@/newsroom/articles/printing'
import { furnitureOf } from '@/newsroom/articles/stored-content'
import { isSubstantive } from '@/newsroom/articles/substance'
import { newId } from '@/newsroom/ids'
import { keepImage } from '@/newsroom/media/kept-images'
import { isRefusal, Refusal } from '@/newsroom/refusal'

interface Imported {
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
  const given = await givenIn(file, path)
  const outcome = await store().transaction(async (tx) => {
    const { articles } = store().tables
    const [before] = await tx.select().from(articles).where(eq(articles.slug, slug))
    // What the file does not say of its furniture is as the desk has it.
    const content = { ...given, furniture: furnitureIn(file, furnitureOf(before?.furniture)) }
    const publishedAt = file.matter.published
    if (before) return (await update(tx, before, content, publishedAt)) ? 'updated' : 'unchanged'
    const article = { id: newId(), slug, publishedAt, updatedAt: null, content }
    await printArticle(tx, article)
    await recordPrinted(tx, article)
    return 'created'
  })
  return { slug, headline: given.headline, outcome }
}

async function givenIn(
  { matter, body, imageFile }: ArticleFile,
  path: string,
): Promise<Omit<ArticleContent, 'furniture'>> {
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
    commentsOpen: matter.commentsOpen,
  }
}

function furnitureIn({ matter }: ArticleFile, before: Furniture): Furniture {
  return {
    ...before,
    workType: matter.type ?? before.workType,
    tags: matter.tags ?? before.tags,
    keyPoints: matter.keyPoints ?? before.keyPoints,
    sources: matter.sources ?? before.sources,
    methods: matter.methods ?? before.methods,
    related: matter.related ?? before.related,
    inNewsSitemap: matter.newsSitemap ?? before.inNewsSitemap,
  }
}

function refuseImage(error: unknown, path: string): never {
  throw isRefusal(error) ? new Refusal(error.reason, `${path}: the image ${error.message}`) : error
}

/** False, and nothing changed, when the article says all that already. */
async function update(
  tx: Writer,
  before: StoredArticle,
  content: ArticleContent,
  publishedAt: Date,
): Promise<boolean> {
  const { id, slug } = before
  const isNews = isSubstantive(before, content)
  const isOther =
    isNews ||
    !isDeepStrictEqual(asFiled(content), asFiled(before)) ||
    !isDeepStrictEqual(content.furniture, furnitureOf(before.furniture)) ||
    before.publishedAt.getTime() !== publishedAt.getTime()
  if (!isOther) return false
  const updatedAt = isNews ? new Date() : before.updatedAt
  await printArticle(tx, { id, slug, publishedAt, updatedAt, content })
  await recordPrinted(tx, { id, slug, publishedAt, content })
  return true
}

type Filed = Omit<ArticleContent, 'furniture'>

function asFiled({ image, section, byline, lang, commentsOpen }: Filed) {
  return { image, section, byline, lang, commentsOpen }
}
