import { Headline } from '@/components/article/headline'
import { Day } from '@/components/page/day'
import { type ArticleInBrief, directionOf } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface StoryProps {
  article: ArticleInBrief
  /** The level of its heading. */
  level: 2 | 3
  now: Date
  words: Words
}

/** A story on the front page: headline, standfirst, whose it is, when it appeared and how much is said about it. */
export function Story({ article, level, now, words }: StoryProps) {
  const Heading = `h${level}` as const
  return (
    <>
      <Heading className="front-headline">
        <Headline article={article} />
      </Heading>
      {article.standfirst && (
        <p className="front-standfirst" lang={article.lang} dir={directionOf(article.lang)}>
          {article.standfirst}
        </p>
      )}
      <Day
        at={article.publishedAt}
        by={article.byline}
        comments={article.publicComments}
        now={now}
        words={words}
      />
    </>
  )
}
