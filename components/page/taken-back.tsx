import { NewestArticles } from '@/components/page/newest-articles'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

/** The page of an article that the editors took back: it says so, and nothing of what the article said. */
export function TakenBack({ newest }: { newest: ArticleInBrief[] }) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8">
        <h1 className="article-headline">This article was taken back</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          The editors have withdrawn what stood here, and the comments on it with it. The{' '}
          <a href="/">front page</a> has everything that is new.
        </p>
        <NewestArticles newest={newest} />
      </div>
    </main>
  )
}
