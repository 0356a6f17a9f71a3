import { Headline } from '@/components/article/headline'
import { WorkTypeLabel } from '@/components/article/work-type'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What to read after an article. */
export function Related({ articles, words }: { articles: ArticleInBrief[]; words: Words }) {
  if (articles.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related" className="font-serif text-title font-semibold">
        {words.t('articles.related')}
      </h2>
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <WorkTypeLabel workType={article.workType} words={words} />
            <h3>
              <Headline article={article} />
            </h3>
            <p>
              <time dateTime={article.publishedAt.toISOString()}>{words.date(article.publishedAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
