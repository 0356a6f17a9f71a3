import { Headline } from '@/components/article/headline'
import { WorkTypeLabel } from '@/components/article/work-type'
import { Day } from '@/components/page/day'
import { type ArticleInBrief, directionOf } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ArticleListProps {
  articles: ArticleInBrief[]
  /** The page must be drawn again before the day of `now` ends. */
  now: Date
  words: Words
}

/** Articles one below the other, each with its standfirst, whose it is and when it appeared. */
export function ArticleList({ articles, now, words }: ArticleListProps) {
  return (
    <ul className="mt-4">
      {articles.map((article) => (
        <li key={article.slug} className="border-t border-rule py-3.5">
          <WorkTypeLabel workType={article.workType} words={words} />
          <h2 className="text-[1.375rem]/[1.18] font-medium tracking-[-0.008em] rtl:leading-[1.35] rtl:tracking-normal">
            <Headline article={article} />
          </h2>
          {article.standfirst && (
            <p className="mt-0.5 max-w-135" lang={article.lang} dir={directionOf(article.lang)}>
              {article.standfirst}
            </p>
          )}
          <div className="mt-1">
            <Day
              at={article.publishedAt}
              by={article.byline}
              comments={article.publicComments}
              now={now}
              words={words}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
