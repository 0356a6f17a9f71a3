import { and, asc, desc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import { store, textIn } from '@/db/store'
import {
  type Article,
  type ArticleInBrief,
  slugPattern,
  type WorkType,
} from '@/newsroom/articles/article-rules'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { furnitureOf } from '@/newsroom/articles/stored-content'

/** How many articles a page lists that has nothing else to show. */
const inAList = 8

/** The article at `slug`, or null: also for what is no slug, which PostgreSQL might not even take as a question. */
export async function articleAt(slug: string): Promise<Article | null> {
  if (!slugPattern.test(slug)) return null
  const { articles } = store().tables
  const [article] = await store()
    .read.select()
    .from(articles)
    .where(ifPublic(eq(articles.slug, slug)))
  return article ? asArticle(article) : null
}

/** The condition that every public read of articles is under, with `also`. */
export function ifPublic(also?: SQL): SQL | undefined {
  return and(isNull(store().tables.articles.unpublishedAt), also)
}

/** A stored article as everyone may read it. */
export function asArticle({ furniture, unpublishedAt: _, ...article }: StoredArticle): Article {
  return { ...article, furniture: furnitureOf(furniture) }
}

type StoredArticle = ReturnType<typeof store>['tables']['articles']['$inferSelect']

/** The newest articles of all sections, the newest first. */
export async function newestArticles(): Promise<ArticleInBrief[]> {
  const { articles } = store().tables
  return articlesInBrief()
    .where(ifPublic())
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(inAList)
}

/** The question for what a list shows of articles; whoever asks says which of them, and in which order. */
export function articlesInBrief() {
  const { articles } = store().tables
  return store()
    .read.select({
      slug: articles.slug,
      headline: articles.headline,
      standfirst: articles.standfirst,
      section: articles.section,
      byline: articles.byline,
      lang: articles.lang,
      image: articles.image,
      publishedAt: articles.publishedAt,
      publicComments: articles.publicComments,
      workType: textIn<WorkType>(articles.furniture, 'workType'),
    })
    .from(articles)
}

/** The names that have this slug, of sections that have articles: one, unless two are told apart by signs only. */
export async function sectionNamesAt(slug: string): Promise<string[]> {
  return (await sectionNames()).filter((name) => nameSlug(name) === slug)
}

/** The names of the sections that have articles, in the order of the masthead. */
export async function sectionNames(): Promise<string[]> {
  const { articles, sections } = store().tables
  const names: string[] = []
  // One step through the index a section: DISTINCT would go through every article.
  for (;;) {
    const last = names.at(-1)
    const [next] = await store()
      .read.select({ name: articles.section })
      .from(articles)
      .where(ifPublic(last === undefined ? undefined : gt(articles.section, last)))
      .orderBy(asc(articles.section))
      .limit(1)
    if (!next) break
    names.push(next.name)
  }
  const places = new Map((await store().read.select().from(sections)).map(({ slug, place }) => [slug, place]))
  const placeOf = (name: string) => places.get(nameSlug(name)) ?? Number.POSITIVE_INFINITY
  // By name here, because the two engines have different alphabets.
  const byName = new Intl.Collator('en').compare
  return names.sort((a, b) => placeOf(a) - placeOf(b) || byName(a, b))
}
