import { Headline } from '@/components/article/headline'
import { WorkTypeLabel } from '@/components/article/work-type'
import { dateInWords } from '@/components/page/moment-rules'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

/** What to read after an article. */
export function Related({ articles, timeZone }: { articles: ArticleInBrief[]; timeZone: string }) {
  if (articles.length === 0) return null
  return (
    <section className="related" aria-labelledby="related" lang="en" dir="ltr">
      <h2 id="related" className="font-serif text-title font-semibold">
        Related articles
      </h2>
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <WorkTypeLabel workType={article.workType} />
            <h3>
              <Headline article={article} />
            </h3>
            <p>
              <time dateTime={article.publishedAt.toISOString()}>
                {dateInWords(article.publishedAt, timeZone)}
              </time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
