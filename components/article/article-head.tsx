import { SectionLabel } from '@/components/article/section-label'
import { WorkTypeLabel } from '@/components/article/work-type'
import type { Article } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ArticleHeadProps {
  article: Pick<Article, 'section' | 'headline' | 'standfirst' | 'furniture'>
  words: Words
}

/** What an article begins with: its section and which kind of work it is, its headline, its standfirst. */
export function ArticleHead({ article, words }: ArticleHeadProps) {
  const { section, headline, standfirst, furniture } = article
  return (
    <header>
      <div className="article-labels">
        <SectionLabel section={section} />
        <WorkTypeLabel workType={furniture.workType} words={words} />
      </div>
      <h1 className="article-headline">{headline}</h1>
      {standfirst && <p className="article-standfirst">{standfirst}</p>}
    </header>
  )
}
