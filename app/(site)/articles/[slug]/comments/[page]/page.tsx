import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { metadataOfNoArticle, NoArticle } from '@/app/(site)/articles/[slug]/no-article'
import { preloadReadingFace } from '@/app/fonts'
import { CommentPage } from '@/components/comment/comment-page'
import { GoodUntil } from '@/components/page/good-until'
import { articleAt } from '@/newsroom/articles/articles'
import { commentsAt } from '@/newsroom/comments/closing-rules'
import { pageInAddress, pageOf } from '@/newsroom/comments/position-rules'
import { threadsOnPage } from '@/newsroom/comments/threads'
import { wordsOf } from '@/newsroom/words/words-rules'

type Props = PageProps<'/articles/[slug]/comments/[page]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** A page exists as long as its article does, once it has had a comment: a removal leaves a shorter page. */
const foundAt = cache(async (slug: string, text: string) => {
  const page = pageInAddress(text)
  const article = page && (await articleAt(slug))
  return article && page <= pageOf(article.lastPosition) ? { article, page } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, page } = await params
  const found = await foundAt(slug, page)
  if (!found) return metadataOfNoArticle(slug, 'commentPageTitle')
  const { t } = wordsOf(await theEdition())
  const { headline } = found.article
  return {
    title: t('comments.pageOf', { page: found.page, headline }),
    description: t('comments.pageDescription', { headline }),
    alternates: { canonical: `/articles/${slug}/comments/${found.page}` },
  }
}

export default async function CommentsPage({ params }: Props) {
  const { slug, page } = await params
  const found = await foundAt(slug, page)
  preloadReadingFace(found?.article.lang)
  if (!found)
    return (
      <NoArticle slug={slug} what="commentPage" rest={pageInAddress(page) ? `/comments/${page}` : null} />
    )
  const { article } = found
  const [threads, edition] = await Promise.all([threadsOnPage(article.id, found.page), theEdition()])
  const { open, until } = commentsAt(article, edition, new Date())
  return (
    <>
      {until && <GoodUntil times={[until]} />}
      <CommentPage
        article={article}
        page={found.page}
        threads={threads}
        isOpen={open}
        words={wordsOf(edition)}
      />
    </>
  )
}
