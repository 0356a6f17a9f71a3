import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { NoSuchPage, type NoSuchPageProps } from '@/app/(site)/no-such-page'
import { Moved } from '@/components/page/moved'
import { PageStatus } from '@/components/page/page-status'
import { TakenBack } from '@/components/page/taken-back'
import { newestArticles } from '@/newsroom/articles/articles'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { wordsOf } from '@/newsroom/words/words-rules'

const onceAt = cache(articleOnceAt)

/** What a page says of itself where no article is to be read; `title` names what is said when there never was one. */
export async function metadataOfNoArticle(
  slug: string,
  title: 'article' | 'commentPageTitle' | 'threadTitle' | 'commentTitle',
): Promise<Metadata> {
  const once = await onceAt(slug)
  const { t } = wordsOf(await theEdition())
  const robots = { index: false, follow: true }
  if (once?.isTakenBack) return { title: t('notFound.takenBack'), robots }
  return { title: once && once.slug !== slug ? t('notFound.moved') : t(`notFound.${title}`), robots }
}

interface NoArticleProps extends NoSuchPageProps {
  slug: string
  /** What follows the article's own address, where what stands there moves with the article; null: nothing can. */
  rest?: string | null
}

/** The answer where no article is to be read: it has moved, it was taken back, or there never was one. */
export async function NoArticle({ slug, what, rest = '' }: NoArticleProps) {
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
  if (once && once.slug !== slug && rest !== null) {
    return <Moved to={`/articles/${once.slug}${rest}`} words={words} />
  }
  return <NoSuchPage what={what} />
}
