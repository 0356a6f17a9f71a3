import type { ReactNode } from 'react'
import { ArticleList } from '@/components/page/article-list'
import { countsGoodUntil, GoodUntil } from '@/components/page/good-until'
import { nextMidnight } from '@/components/page/moment-rules'
import { type PageLink, PageLinks } from '@/components/page/page-links'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ArticlePagesProps {
  /** What the articles have in common. */
  title: string
  articles: ArticleInBrief[]
  /** The address of the newest of them. */
  address: string
  /** The article that these are older than, if they are not the newest. */
  before: string | undefined
  /** The last of these, when there are older ones. */
  olderThan: string | null
  /** Ways to other lists. */
  onward: PageLink[]
  now: Date
  words: Words
  /** What stands between the heading and the articles. */
  children?: ReactNode
}

/** A page of articles: of a section, a month, a tag or an author. */
export function ArticlePages({
  title,
  articles,
  address,
  before,
  olderThan,
  onward,
  now,
  words,
  children,
}: ArticlePagesProps) {
  const links: PageLink[] = [
    ...(before ? [{ words: words.t('lists.newest'), href: address }] : []),
    ...(olderThan
      ? [{ words: words.t('lists.older'), href: `${address}/before/${olderThan}`, rel: 'next' as const }]
      : []),
    ...onward,
  ]
  return (
    <main id="main" className="page-width">
      <GoodUntil times={[nextMidnight(now, words.timeZone), countsGoodUntil(now)]} />
      <div className="column pt-6">
        <h1 className="article-headline">
          <bdi>{title}</bdi>
        </h1>
        {children}
        <ArticleList articles={articles} now={now} words={words} />
        <PageLinks name={words.t('lists.pagesOf', { title })} links={links} />
      </div>
    </main>
  )
}
