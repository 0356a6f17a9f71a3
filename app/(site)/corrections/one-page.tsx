import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { feedLinks } from '@/app/feed-links'
import { preloadReadingFace } from '@/app/fonts'
import { CorrectionList } from '@/components/page/correction-list'
import { PageLinks } from '@/components/page/page-links'
import { correctionsPage } from '@/newsroom/articles/corrections'
import { feedFiles } from '@/newsroom/distribution/feed'
import { wordsOf } from '@/newsroom/words/words-rules'

const address = '/corrections'
const foundAt = cache(correctionsPage)

/** What a page of corrections says of itself to programs. */
export async function metadataOfCorrections(before?: string): Promise<Metadata> {
  const { t } = wordsOf(await theEdition())
  if (!(await foundAt(before))) return { title: t('notFound.correctionsTitle'), robots: { index: false } }
  return {
    title: before ? t('corrections.olderOnes') : t('corrections.title'),
    description: t('corrections.description'),
    alternates: { canonical: before ? `${address}/before/${before}` : address, ...feedLinks(address) },
  }
}

/** A page of corrections: the newest, or those older than the one with the id `before`. */
export async function CorrectionsPage({ before }: { before?: string }) {
  const [found, edition] = await Promise.all([foundAt(before), theEdition()])
  preloadReadingFace(edition.language)
  if (!found) return <NoSuchPage what="corrections" />
  const { corrections, olderThan } = found
  const words = wordsOf(edition)
  const { t } = words
  return (
    <main id="main" className="page-width">
      <div className="column pt-6">
        <h1 className="article-headline">{t('corrections.title')}</h1>
        <p className="article-standfirst">
          {t('corrections.what')} {corrections.length === 0 && t('corrections.none')}
        </p>
        <CorrectionList corrections={corrections} words={words} />
        <PageLinks
          name={t('corrections.pages')}
          links={[
            ...(before ? [{ words: t('lists.newest'), href: address }] : []),
            ...(olderThan
              ? [{ words: t('lists.older'), href: `${address}/before/${olderThan}`, rel: 'next' as const }]
              : []),
            { words: t('site.feed'), href: feedFiles(address).rss },
          ]}
        />
      </div>
    </main>
  )
}
