import type { ReactNode } from 'react'
import { AuthorName } from '@/components/article/author-name'
import { Share } from '@/components/article/share'
import type { Article } from '@/newsroom/articles/article-rules'
import { isoDay } from '@/newsroom/articles/day-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ArticleMetaProps {
  article: Pick<Article, 'headline' | 'byline' | 'publishedAt' | 'updatedAt' | 'publicComments'>
  words: Words
  /** In how many minutes it is read. */
  minutes: number
  /** Its absolute address. */
  address: string
}

/** Who wrote an article, when, how long it is, and the ways on: a column of its own where there is room. */
export function ArticleMeta({ article, words, minutes, address }: ArticleMetaProps) {
  const { headline, byline, publishedAt, updatedAt, publicComments } = article
  const { t, language, dir } = words
  const said = timeAt(publishedAt)
  return (
    <div className="article-meta font-sans text-caption text-soft [&_time]:whitespace-nowrap">
      {byline.map((name) => (
        <p key={name} className="font-semibold text-ink">
          <AuthorName name={name} />
        </p>
      ))}
      <p>
        <span lang={language} dir={dir}>
          {t.rich('articles.published', { when: words.moment(publishedAt), time: said })}
        </span>
      </p>
      {updatedAt && (
        <p>
          <span lang={language} dir={dir}>
            <Update at={updatedAt} publishedAt={publishedAt} words={words} />
          </span>
        </p>
      )}
      <p className="print:hidden">
        <span lang={language} dir={dir}>
          {t('articles.minutes', { minutes })}
        </span>
      </p>
      <p className="print:hidden">
        <a href="#comments" lang={language} dir={dir} className="inline-block py-1 hover:text-accent">
          {t('comments.count', { count: publicComments })}
        </a>
      </p>
      <Share headline={headline} address={address} words={words} />
    </div>
  )
}

/** The day is said once when it is the same. */
function Update({ at, publishedAt, words }: { at: Date; publishedAt: Date; words: Words }) {
  const { t, timeZone } = words
  return isoDay(at, timeZone) === isoDay(publishedAt, timeZone)
    ? t.rich('articles.updatedSameDay', { when: words.time(at), time: timeAt(at) })
    : t.rich('articles.updated', { when: words.moment(at), time: timeAt(at) })
}

function timeAt(at: Date) {
  return (said: ReactNode) => <time dateTime={at.toISOString()}>{said}</time>
}
