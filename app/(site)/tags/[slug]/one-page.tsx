import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { feedLinks } from '@/app/feed-links'
import { preloadReadingFace } from '@/app/fonts'
import { ArticlePages } from '@/components/page/article-pages'
import { nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import { tagPage } from '@/newsroom/articles/topic-lists'
import { feedFiles } from '@/newsroom/distribution/feed'
import { wordsOf } from '@/newsroom/words/words-rules'

const foundAt = cache(async (written: string, before?: string) => {
  const slug = nameSlugIn(written)
  const page = slug === null ? null : await tagPage(slug, before)
  return page && { ...page, address: `/tags/${encodeURIComponent(slug ?? '')}` }
})

/** What a page of a tag says of itself to programs. */
export async function metadataOfTag(slug: string, before?: string): Promise<Metadata> {
  const found = await foundAt(slug, before)
  const { t } = wordsOf(await theEdition())
  if (!found) return { title: t('notFound.tagTitle'), robots: { index: false } }
  const { name, address } = found
  return {
    title: before ? t('lists.olderInSection', { section: name }) : name,
    description: t('topics.about', { name }),
    alternates: { canonical: before ? `${address}/before/${before}` : address, ...feedLinks(address) },
  }
}

/** A page of a tag: its newest articles, or those older than the article `before`. */
export async function TagPage({ slug, before }: { slug: string; before?: string }) {
  const [found, edition] = await Promise.all([foundAt(slug, before), theEdition()])
  preloadReadingFace(edition.language)
  if (!found) return <NoSuchPage what="tag" />
  const { name, address, articles, olderThan } = found
  const words = wordsOf(edition)
  return (
    <ArticlePages
      title={name}
      articles={articles}
      address={address}
      before={before}
      olderThan={olderThan}
      onward={[{ words: words.t('site.feed'), href: feedFiles(address).rss }]}
      now={new Date()}
      words={words}
    />
  )
}
