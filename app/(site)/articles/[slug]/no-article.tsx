import type { Metadata } from 'next'
import { cache } from 'react'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { Moved } from '@/components/page/moved'
import { PageStatus } from '@/components/page/page-status'
import { TakenBack } from '@/components/page/taken-back'
import { newestArticles } from '@/newsroom/articles/articles'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { pageInAddress } from '@/newsroom/comments/position-rules'

const onceAt = cache(articleOnceAt)

/** What a page says of itself where no article is to be read; `title` when there never was one. */
export async function metadataOfNoArticle(slug: string, title: string): Promise<Metadata> {
  const once = await onceAt(slug)
  const robots = { index: false, follow: true }
  if (once?.isTakenBack) return { title: 'This article was taken back', robots }
  return { title: once && once.slug !== slug ? 'This article has another address' : title, robots }
}

interface NoArticleProps {
  slug: string
  /** What is not there, in words. */
  title: string
  /** Of a page of comments, its number as it stands in the address. */
  page?: string
}

/** The answer where no article is to be read: it has moved, it was taken back, or there never was one. */
export async function NoArticle({ slug, title, page }: NoArticleProps) {
  const once = await onceAt(slug)
  if (once?.isTakenBack) {
    return (
      <>
        <PageStatus code={410} />
        <TakenBack newest={await newestArticles()} />
      </>
    )
  }
  const isPage = page === undefined || pageInAddress(page) !== null
  if (once && once.slug !== slug && isPage) {
    return <Moved to={`/articles/${once.slug}${page === undefined ? '' : `/comments/${page}`}`} />
  }
  return <NoSuchPage title={title} />
}
