import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { feedLinks } from '@/app/feed-links'
import { preloadReadingFace } from '@/app/fonts'
import { ArticlePages } from '@/components/page/article-pages'
import { sectionPage } from '@/newsroom/articles/article-lists'
import { nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import { sectionAddress } from '@/newsroom/articles/section-rules'
import { feedFiles } from '@/newsroom/distribution/feed'
import { wordsOf } from '@/newsroom/words/words-rules'

const foundAt = cache(async (written: string, before?: string) => {
  const slug = nameSlugIn(written)
  return slug === null ? null : sectionPage(slug, before)
})

/** What a page of a section says of itself to programs. */
export async function metadataOfSection(slug: string, before?: string): Promise<Metadata> {
  const found = await foundAt(slug, before)
  const { t } = wordsOf(await theEdition())
  if (!found) return { title: t('notFound.sectionTitle'), robots: { index: false } }
  const { name: section } = found
  const address = sectionAddress(found.name)
  return {
    title: before ? t('lists.olderInSection', { section }) : section,
    description: t('lists.inSection', { section }),
    alternates: { canonical: before ? `${address}/before/${before}` : address, ...feedLinks(address) },
  }
}

/** A page of a section: its newest articles, or those older than the article `before`. */
export async function SectionPage({ slug, before }: { slug: string; before?: string }) {
  const [found, edition] = await Promise.all([foundAt(slug, before), theEdition()])
  preloadReadingFace(edition.language)
  if (!found) return <NoSuchPage what="section" />
  const words = wordsOf(edition)
  const address = sectionAddress(found.name)
  return (
    <ArticlePages
      title={found.name}
      articles={found.articles}
      address={address}
      before={before}
      olderThan={found.olderThan}
      onward={[{ words: words.t('site.feed'), href: feedFiles(address).rss }]}
      now={new Date()}
      words={words}
    />
  )
}
