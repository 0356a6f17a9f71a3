import { NewestArticles } from '@/components/page/newest-articles'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

interface NotFoundProps {
  /** What is not there, as a heading. */
  title: string
  newest: ArticleInBrief[]
}

/** The page for an address where nothing is, with ways onward. */
export function NotFound({ title, newest }: NotFoundProps) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8">
        <h1 className="article-headline">{title}</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          The address may have been mistyped, or what stood here was taken away. The{' '}
          <a href="/">front page</a> has everything that is new.
        </p>
        <NewestArticles newest={newest} />
      </div>
    </main>
  )
}
