import type { Metadata } from 'next'
import { cache } from 'react'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { feedLinks } from '@/app/feed-links'
import { preloadReadingFace } from '@/app/fonts'
import { CorrectionList } from '@/components/page/correction-list'
import { PageLinks } from '@/components/page/page-links'
import { correctionsPage } from '@/newsroom/articles/corrections'
import { feedFiles } from '@/newsroom/distribution/feed'
import { theEdition } from '@/newsroom/edition'

const address = '/corrections'
const foundAt = cache(correctionsPage)

/** What a page of corrections says of itself to programs. */
export async function metadataOfCorrections(before?: string): Promise<Metadata> {
  if (!(await foundAt(before))) return { title: 'No such page', robots: { index: false } }
  return {
    title: before ? 'Corrections: older ones' : 'Corrections',
    description: 'What was put right in articles after they appeared.',
    alternates: { canonical: before ? `${address}/before/${before}` : address, ...feedLinks(address) },
  }
}

/** A page of corrections: the newest, or those older than the one with the id `before`. */
export async function CorrectionsPage({ before }: { before?: string }) {
  preloadReadingFace()
  const [found, { timeZone }] = await Promise.all([foundAt(before), theEdition()])
  if (!found) return <NoSuchPage title="There are no such corrections" />
  const { corrections, olderThan } = found
  return (
    <main id="main" className="page-width">
      <div className="column pt-6">
        <h1 className="article-headline">Corrections</h1>
        <p className="article-standfirst">
          {corrections.length > 0
            ? 'When we get something wrong we say so in the article, and here.'
            : 'When we get something wrong we say so in the article, and here. So far nothing has been corrected.'}
        </p>
        <CorrectionList corrections={corrections} timeZone={timeZone} />
        <PageLinks
          name="Pages of corrections"
          links={[
            ...(before ? [{ words: 'Newest', href: address }] : []),
            ...(olderThan
              ? [{ words: 'Older', href: `${address}/before/${olderThan}`, rel: 'next' as const }]
              : []),
            { words: 'Feed', href: feedFiles(address).rss },
          ]}
        />
      </div>
    </main>
  )
}
