import { NewestArticles } from '@/components/page/newest-articles'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The page of an article that the editors took back: it says so, and nothing of what the article said. */
export function TakenBack({ newest, words }: { newest: ArticleInBrief[]; words: Words }) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8">
        <h1 className="article-headline">{words.t('notFound.takenBack')}</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          {words.t.rich('notFound.takenBackWhat', { front: (chunks) => <a href="/">{chunks}</a> })}
        </p>
        <NewestArticles newest={newest} words={words} />
      </div>
    </main>
  )
}
