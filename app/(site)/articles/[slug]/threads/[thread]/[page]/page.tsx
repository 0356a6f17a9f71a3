import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { metadataOfNoArticle, NoArticle } from '@/app/(site)/articles/[slug]/no-article'
import { preloadReadingFace } from '@/app/fonts'
import { ThreadPage, titleOf } from '@/components/comment/thread-page'
import { GoodUntil } from '@/components/page/good-until'
import { articleAt } from '@/newsroom/articles/articles'
import { commentsAt } from '@/newsroom/comments/closing-rules'
import { addressOfThread, addressOfThreadFeed, pageInAddress } from '@/newsroom/comments/position-rules'
import { threadPage } from '@/newsroom/comments/threads'
import { wordsOf } from '@/newsroom/words/words-rules'

type Props = PageProps<'/articles/[slug]/threads/[thread]/[page]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** A page exists as long as its article does, once it has had a reply; the first one, once there was a thread. */
const foundAt = cache(async (slug: string, thread: string, text: string) => {
  const [position, page] = [pageInAddress(thread), pageInAddress(text)]
  const article = position && page && (await articleAt(slug))
  const found = article && (await threadPage(article.id, position, page))
  return found ? { article, thread: found, page } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, thread, page } = await params
  const found = await foundAt(slug, thread, page)
  if (!found) return metadataOfNoArticle(slug, 'threadTitle')
  const words = wordsOf(await theEdition())
  const { headline } = found.article
  return {
    title: `${titleOf(found.thread, found.page, words)}: ${headline}`,
    description: words.t('comments.pageDescription', { headline }),
    alternates: {
      canonical: addressOfThread(slug, found.thread.position, found.page),
      types: { 'application/rss+xml': addressOfThreadFeed(slug, found.thread.position) },
    },
  }
}

export default async function ThreadPageOfArticle({ params }: Props) {
  const { slug, thread, page } = await params
  const found = await foundAt(slug, thread, page)
  preloadReadingFace(found?.article.lang)
  if (!found) {
    const rest = pageInAddress(thread) && pageInAddress(page) ? `/threads/${thread}/${page}` : null
    return <NoArticle slug={slug} what="thread" rest={rest} />
  }
  const edition = await theEdition()
  const { open, until } = commentsAt(found.article, edition, new Date())
  return (
    <>
      {until && <GoodUntil times={[until]} />}
      <ThreadPage {...found} isOpen={open} words={wordsOf(edition)} />
    </>
  )
}
