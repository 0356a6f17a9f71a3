import { AuthorName } from '@/components/article/author-name'
import { Share } from '@/components/article/share'
import { Moment } from '@/components/page/moment'
import { isoDay, timeInWords } from '@/components/page/moment-rules'
import type { Article } from '@/newsroom/articles/article-rules'

interface ArticleMetaProps {
  article: Pick<Article, 'headline' | 'byline' | 'publishedAt' | 'updatedAt' | 'publicComments'>
  timeZone: string
  /** In how many minutes it is read. */
  minutes: number
  /** Its absolute address. */
  address: string
}

/** Who wrote an article, when, how long it is, and the ways on: a column of its own where there is room. */
export function ArticleMeta({ article, timeZone, minutes, address }: ArticleMetaProps) {
  const { headline, byline, publishedAt, updatedAt, publicComments } = article
  return (
    <div className="article-meta font-sans text-caption text-soft [&_time]:whitespace-nowrap">
      {byline.map((name) => (
        <p key={name} className="font-semibold text-ink">
          <AuthorName name={name} />
        </p>
      ))}
      <p>
        <span lang="en" dir="ltr">
          Published <Moment at={publishedAt} timeZone={timeZone} />
        </span>
      </p>
      {updatedAt && (
        <p>
          <span lang="en" dir="ltr">
            Updated <Update at={updatedAt} publishedAt={publishedAt} timeZone={timeZone} />
          </span>
        </p>
      )}
      <p className="print:hidden">
        <span lang="en" dir="ltr">
          {minutes} min read
        </span>
      </p>
      <p className="print:hidden">
        <a href="#comments" lang="en" dir="ltr" className="inline-block py-1 hover:text-accent">
          {publicComments === 1 ? '1 comment' : `${publicComments.toLocaleString('en')} comments`}
        </a>
      </p>
      <Share headline={headline} address={address} />
    </div>
  )
}

/** The day is said once when it is the same. */
function Update({ at, publishedAt, timeZone }: { at: Date; publishedAt: Date; timeZone: string }) {
  if (isoDay(at, timeZone) !== isoDay(publishedAt, timeZone)) return <Moment at={at} timeZone={timeZone} />
  return <time dateTime={at.toISOString()}>{timeInWords(at, timeZone)}</time>
}
