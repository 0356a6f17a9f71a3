import { SectionLabel } from '@/components/article/section-label'
import type { Article } from '@/newsroom/articles/article-rules'

/** What an article begins with: its section, its headline, its standfirst. */
export function ArticleHead({ article }: { article: Pick<Article, 'section' | 'headline' | 'standfirst'> }) {
  return (
    <header>
      <SectionLabel section={article.section} />
      <h1 className="article-headline">{article.headline}</h1>
      {article.standfirst && <p className="article-standfirst">{article.standfirst}</p>}
    </header>
  )
}
