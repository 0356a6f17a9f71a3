import { asc, desc, eq, gt } from 'drizzle-orm'
import { store } from '@/db/store'
import { type Article, type ArticleInBrief, slugPattern } from '@/newsroom/articles/article-rules'
import { sectionSlug } from '@/newsroom/articles/section-rules'

/** How many articles of a section the front page lists, and how many the pages that have nothing else to show. */
const inAList = 8

/** The article at `slug`, or null: also for what is no slug, which PostgreSQL might not even take as a question. */
export async function articleAt(slug: string): Promise<Article | null> {
  if (!slugPattern.test(slug)) return null
  const { articles } = store().tables
  const [article] = await store().read.select().from(articles).where(eq(articles.slug, slug))
  return article ?? null
}

/** The newest articles of all sections, the newest first. */
export async function newestArticles(): Promise<ArticleInBrief[]> {
  const { articles } = store().tables
  return articlesInBrief().orderBy(desc(articles.publishedAt), desc(articles.id)).limit(inAList)
}

/** The newest articles of every section, the section with the newest article first. */
export async function newestBySection(): Promise<{ section: string; articles: ArticleInBrief[] }[]> {
  const { articles } = store().tables
  const sections = await Promise.all(
    (await sectionNames()).map(async (section) => ({
      section,
      articles: await articlesInBrief()
        .where(eq(articles.section, section))
        .orderBy(desc(articles.publishedAt), desc(articles.id))
        .limit(inAList),
    })),
  )
  const newest = (section: { articles: ArticleInBrief[] }) => section.articles[0]?.publishedAt.getTime() ?? 0
  return sections.sort((a, b) => newest(b) - newest(a))
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
    })
    .from(articles)
}

/** The names that have this slug, of sections that have articles: one, unless two are told apart by signs only. */
export async function sectionNamesAt(slug: string): Promise<string[]> {
  return (await sectionNames()).filter((name) => sectionSlug(name) === slug)
}

/** The names of the sections that have articles, in alphabetical order. */
export async function sectionNames(): Promise<string[]> {
  const { articles } = store().tables
  const names: string[] = []
  // One step through the index a section: DISTINCT would go through every article.
  for (;;) {
    const last = names.at(-1)
    const [next] = await store()
      .read.select({ name: articles.section })
      .from(articles)
      .where(last === undefined ? undefined : gt(articles.section, last))
      .orderBy(asc(articles.section))
      .limit(1)
    if (!next) break
    names.push(next.name)
  }
  // Here, because the two engines have different alphabets.
  return names.sort(new Intl.Collator('en').compare)
}
