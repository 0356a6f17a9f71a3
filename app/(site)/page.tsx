import '@/app/(site)/front.css'
import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { feedLinks } from '@/app/feed-links'
import { preloadReadingFace } from '@/app/fonts'
import { Breaking } from '@/components/front/breaking'
import { EmptyFront } from '@/components/front/empty-front'
import { SectionFront } from '@/components/front/section-front'
import { TopStories } from '@/components/front/top-stories'
import { countsGoodUntil, GoodUntil } from '@/components/page/good-until'
import { nextMidnight } from '@/components/page/moment-rules'
import { frontPage } from '@/newsroom/front/front-page'
import { breakingAt } from '@/newsroom/front/front-rules'
import { wordsOf } from '@/newsroom/words/words-rules'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { name, motto } = await theEdition()
  return {
    alternates: { canonical: '/', ...feedLinks('') },
    openGraph: { type: 'website', url: '/', siteName: name, title: name, description: motto },
  }
}

export default async function FrontPage() {
  const [edition, { top, sections, mostDiscussed }] = await Promise.all([theEdition(), frontPage()])
  const words = wordsOf(edition)
  const now = new Date()
  const news = breakingAt(edition.breaking, now)
  const until = news ? [new Date(news.until)] : []
  preloadReadingFace(words.language)
  return (
    <main id="main" className="page-width">
      <GoodUntil times={[nextMidnight(now, edition.timeZone), countsGoodUntil(now), ...until]} />
      {news && <Breaking news={news} words={words} />}
      {top.length > 0 ? (
        <>
          <TopStories stories={top} mostDiscussed={mostDiscussed} now={now} words={words} />
          {sections.length > 0 && (
            <div className="front-sections">
              {sections.map((each) => (
                <SectionFront key={each.section} {...each} now={now} words={words} />
              ))}
            </div>
          )}
        </>
      ) : (
        <EmptyFront words={words} />
      )}
    </main>
  )
}
