import type { Metadata } from 'next'
import { cache } from 'react'
import { NoSuchPage, type NoSuchPageProps } from '@/app/(site)/no-such-page'
import { Moved } from '@/components/page/moved'
import { PageStatus } from '@/components/page/page-status'
import { TakenBack } from '@/components/page/taken-back'
import { newestArticles } from '@/newsroom/articles/articles'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { pageInAddress } from '@/newsroom/comments/position-rules'
import { theEdition } from '@/newsroom/edition'
import { wordsOf } from '@/newsroom/words/words-rules'

const onceAt = cache(articleOnceAt)

/** What a page says of itself where no article is to be read; `title` names what is said when there never was one. */
export async function metadataOfNoArticle(
  slug: string,
  title: 'article' | 'commentPageTitle',
): Promise<Metadata> {
  const once = await onceAt(slug)
  const { t } = wordsOf(await theEdition())
  const robots = { index: false, follow: true }
  if (once?.isTakenBack) return { title: t('notFound.takenBack'), robots }
  return { title: once && once.slug !== slug ? t('notFound.moved') : t(`notFound.${title}`), robots }
}

interface NoArticleProps extends NoSuchPageProps {
  slug: string
  /** Of a page of comments, its number as it stands in the address. */
  page?: string
}

/** The answer where no article is to be read: it has moved, it was taken back, or there never was one. */
export async function NoArticle({ slug, what, page }: NoArticleProps) {
  const once = await onceAt(slug)
  const words = wordsOf(await theEdition())
  if (once?.isTakenBack) {
    return (
      <>
        <PageStatus code={410} />
        <TakenBack newest={await newestArticles()} words={words} />
      </>
    )
  }
  const isPage = page === undefined || pageInAddress(page) !== null
  if (once && once.slug !== slug && isPage) {
    const to = `/articles/${once.slug}${page === undefined ? '' : `/comments/${page}`}`
    return <Moved to={to} words={words} />
  }
  return <NoSuchPage what={what} />
}
