import { HeadlineList } from '@/components/article/headline-list'
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
        {newest.length > 0 && (
          <section aria-labelledby="newest" className="mt-10 border-t border-ink pt-2">
            <h2 id="newest" className="font-sans text-label font-semibold">
              Newest articles
            </h2>
            <HeadlineList articles={newest} />
          </section>
        )}
      </div>
    </main>
  )
}
