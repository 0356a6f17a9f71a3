import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { feedLinks } from '@/app/feed-links'
import { preloadReadingFace } from '@/app/fonts'
import { AuthorHead } from '@/components/article/author-head'
import { ProfilePage } from '@/components/article/profile-page'
import { ArticlePages } from '@/components/page/article-pages'
import { nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import { authorPage } from '@/newsroom/articles/topic-lists'
import { feedFiles } from '@/newsroom/distribution/feed'
import { squareOf } from '@/newsroom/media/crops'
import { siteOrigin } from '@/newsroom/site-origin'
import { wordsOf } from '@/newsroom/words/words-rules'

const foundAt = cache(async (written: string, before?: string) => {
  const slug = nameSlugIn(written)
  const page = slug === null ? null : await authorPage(slug, before)
  return page && { ...page, address: `/authors/${encodeURIComponent(slug ?? '')}` }
})

/** What a page of an author says of itself to programs. */
export async function metadataOfAuthor(slug: string, before?: string): Promise<Metadata> {
  const found = await foundAt(slug, before)
  const { t } = wordsOf(await theEdition())
  if (!found) return { title: t('notFound.authorTitle'), robots: { index: false } }
  const { author, address } = found
  const canonical = before ? `${address}/before/${before}` : address
  const { portrait } = author
  const picture = portrait && {
    url: portrait.src,
    width: portrait.width,
    height: portrait.height,
    alt: portrait.alt,
  }
  return {
    title: before ? t('lists.olderInSection', { section: author.name }) : author.name,
    description: author.expertise || t('topics.by', { name: author.name }),
    alternates: { canonical, ...feedLinks(address) },
    ...(!before && {
      openGraph: { type: 'profile', url: address, title: author.name, ...(picture && { images: [picture] }) },
    }),
  }
}

/** A page of an author: who they are, and their newest articles, or those older than the article `before`. */
export async function AuthorPage({ slug, before }: { slug: string; before?: string }) {
  const [found, edition] = await Promise.all([foundAt(slug, before), theEdition()])
  preloadReadingFace(edition.language)
  if (!found) return <NoSuchPage what="author" />
  const { author, address, articles, olderThan } = found
  const words = wordsOf(edition)
  const square = author.portrait && (await squareOf(author.portrait))
  return (
    <ArticlePages
      title={author.name}
      articles={articles}
      address={address}
      before={before}
      olderThan={olderThan}
      onward={[{ words: words.t('site.feed'), href: feedFiles(address).rss }]}
      now={new Date()}
      words={words}
    >
      {before === undefined && (
        <>
          <ProfilePage author={author} origin={siteOrigin()} address={address} />
          <AuthorHead author={author} square={square} words={words} />
        </>
      )}
    </ArticlePages>
  )
}
