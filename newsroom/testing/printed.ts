import { store } from '@/db/store'
import { type ArticleContent, type Furniture, noFurniture } from '@/newsroom/articles/article-rules'
import { recordPrinted } from '@/newsroom/articles/manuscript-record'
import { printArticle, type StoredArticle, takeBack } from '@/newsroom/articles/printing'
import { newId } from '@/newsroom/ids'

interface Given extends Partial<Omit<ArticleContent, 'furniture'>> {
  id?: string
  slug?: string
  publishedAt?: Date
  updatedAt?: Date | null
  furniture?: Partial<Furniture>
}

/** An article published the way the newsroom does it, with all that is drawn from it; of a known `id`, once more. */
export async function printed({
  id = newId(),
  slug = 'the-harbour-reopens',
  publishedAt = new Date('2026-03-02T06:00:00Z'),
  updatedAt = null,
  furniture = {},
  ...given
}: Given = {}): Promise<{ id: string; slug: string; content: ArticleContent }> {
  const content: ArticleContent = {
    headline: 'The harbour reopens',
    standfirst: 'After eleven months of dredging the first ferry is back.',
    section: 'City',
    byline: ['Ana Ferro'],
    body: 'The first ferry came in at dawn.',
    lang: 'en',
    image: null,
    commentsOpen: true,
    furniture: { ...noFurniture, ...furniture },
    ...given,
  }
  await store().transaction(async (tx) => {
    await printArticle(tx, { id, slug, publishedAt, updatedAt, content })
    await recordPrinted(tx, { id, slug, publishedAt, content })
  })
  return { id, slug, content }
}

/** Takes an article back, at `at`. */
export async function takenBack(
  article: Pick<StoredArticle, 'id' | 'slug'>,
  at = new Date('2026-03-04T12:00:00Z'),
): Promise<void> {
  const { articles } = store().tables
  const stored = (await store().read.select().from(articles)).find(({ id }) => id === article.id)
  if (!stored) throw new Error(`There is no article ${article.slug}.`)
  await store().transaction((tx) => takeBack(tx, stored, at))
}
