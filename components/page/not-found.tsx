import { NewestArticles } from '@/components/page/newest-articles'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface NotFoundProps {
  /** What is not there, as a heading. */
  title: string
  newest: ArticleInBrief[]
  words: Words
}

/** The page for an address where nothing is, with ways onward. */
export function NotFound({ title, newest, words }: NotFoundProps) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8">
        <h1 className="article-headline">{title}</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          {words.t.rich('notFound.onward', { front: (chunks) => <a href="/">{chunks}</a> })}
        </p>
        <NewestArticles newest={newest} words={words} />
      </div>
    </main>
  )
}
