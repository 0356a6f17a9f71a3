import { CommentCount } from '@/components/article/comment-count'
import { Headline } from '@/components/article/headline'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Of the newest articles those about which most is said, the most discussed first; nothing while nobody has said anything. */
export function MostDiscussed({ articles, words }: { articles: ArticleInBrief[]; words: Words }) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="most-discussed" className="front-second">
      <h2 id="most-discussed" className="font-sans text-label font-semibold">
        {words.t('front.mostDiscussed')}
      </h2>
      <ol className="front-discussed">
        {articles.map((article) => (
          <li key={article.slug}>
            <Headline article={article} />
            <p className="font-sans text-caption text-soft">
              <CommentCount number={article.publicComments} words={words} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
