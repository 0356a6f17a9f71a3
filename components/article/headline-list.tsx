import { Headline } from '@/components/article/headline'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

/** Headlines one below the other. */
export function HeadlineList({ articles }: { articles: ArticleInBrief[] }) {
  return (
    <ul>
      {articles.map((article) => (
        <li
          key={article.slug}
          className="border-t border-rule py-1.5 text-[1.0625rem]/[1.3] font-medium first:border-t-0"
        >
          <Headline article={article} />
        </li>
      ))}
    </ul>
  )
}
