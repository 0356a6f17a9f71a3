import '@/app/(site)/front.css'
import type { Metadata } from 'next'
import { feedLinks } from '@/app/feed-links'
import { preloadReadingFace } from '@/app/fonts'
import { EmptyFront } from '@/components/page/empty-front'
import { nextMidnight } from '@/components/page/moment-rules'
import { SectionFront } from '@/components/page/section-front'
import { newestBySection } from '@/newsroom/articles/articles'
import { theEdition } from '@/newsroom/edition'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { name, motto } = await theEdition()
  return {
    alternates: { canonical: '/', ...feedLinks('') },
    openGraph: { type: 'website', url: '/', siteName: name, title: name, description: motto },
  }
}

export default async function FrontPage() {
  const [{ timeZone }, sections] = await Promise.all([theEdition(), newestBySection()])
  const now = new Date()
  preloadReadingFace()
  return (
    <main id="main" className="page-width">
      <meta name="page-good-until" content={nextMidnight(now, timeZone).toISOString()} />
      {sections.length > 0 ? (
        <div className="front">
          {sections.map((each, place) => (
            <SectionFront key={each.section} {...each} leads={place === 0} now={now} timeZone={timeZone} />
          ))}
        </div>
      ) : (
        <EmptyFront />
      )}
    </main>
  )
}
