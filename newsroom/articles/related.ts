import { desc, eq, inArray } from 'drizzle-orm'
import { store } from '@/db/store'
import type { Article, ArticleInBrief } from '@/newsroom/articles/article-rules'
import { articlesInBrief, ifPublic } from '@/newsroom/articles/articles'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'

/** How many articles stand beside another. */
const mostRelated = 4

/**
 * Public articles to read after this one, never itself: those that its editors chose, in their order, then the newest that
 * share a tag with it, then the newest of its section. Each question reads a few rows from an index.
 */
export async function relatedArticles(
  article: Pick<Article, 'slug' | 'section' | 'furniture'>,
): Promise<ArticleInBrief[]> {
  const { section, furniture } = article
  const found = new Map<string, ArticleInBrief>()
  const add = (more: ArticleInBrief[]) => {
    for (const each of more) {
      if (each.slug !== article.slug && found.size < mostRelated && !found.has(each.slug)) {
        found.set(each.slug, each)
      }
    }
  }
  add(await chosen(furniture.related))
  if (found.size < mostRelated) add(await sharingTags(furniture.tags))
  if (found.size < mostRelated) add(await newestIn(section))
  return [...found.values()]
}

async function chosen(slugs: string[]): Promise<ArticleInBrief[]> {
  const { articles, formerSlugs } = store().tables
  if (slugs.length === 0) return []
  const moved = await store()
    .read.select({ from: formerSlugs.slug, to: articles.slug })
    .from(formerSlugs)
    .innerJoin(articles, eq(articles.id, formerSlugs.articleId))
    .where(inArray(formerSlugs.slug, slugs))
  const nowAt = new Map(moved.map(({ from, to }) => [from, to]))
  const wanted = slugs.map((slug) => nowAt.get(slug) ?? slug)
  const rows = await articlesInBrief().where(ifPublic(inArray(articles.slug, wanted)))
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  return wanted.flatMap((slug) => bySlug.get(slug) ?? [])
}

/** One question a tag: of all tags at once, the database would sort every article that has any. */
async function sharingTags(tags: string[]): Promise<ArticleInBrief[]> {
  const { articles, articleTags } = store().tables
  const slugs = [...new Set(tags.map(nameSlug))].filter((slug) => slug !== '')
  const lists = await Promise.all(
    slugs.map((slug) =>
      articlesInBrief()
        .innerJoin(articleTags, eq(articleTags.articleId, articles.id))
        .where(ifPublic(eq(articleTags.slug, slug)))
        .orderBy(desc(articleTags.publishedAt), desc(articleTags.articleId))
        .limit(mostRelated * 2 + 1),
    ),
  )
  return lists.flat().sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}

function newestIn(section: string): Promise<ArticleInBrief[]> {
  const { articles } = store().tables
  return articlesInBrief()
    .where(ifPublic(eq(articles.section, section)))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(mostRelated * 2 + 1)
}
