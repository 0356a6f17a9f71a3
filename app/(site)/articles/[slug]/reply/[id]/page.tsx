import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { postComment } from '@/app/(site)/articles/[slug]/actions'
import { metadataOfNoArticle, NoArticle } from '@/app/(site)/articles/[slug]/no-article'
import { preloadReadingFace } from '@/app/fonts'
import { ReplyPage } from '@/components/comment/reply-page'
import { PageStatus } from '@/components/page/page-status'
import { articleAt } from '@/newsroom/articles/articles'
import { commentsAt } from '@/newsroom/comments/closing-rules'
import { publicComment } from '@/newsroom/comments/threads'
import { wordsOf } from '@/newsroom/words/words-rules'

type Props = PageProps<'/articles/[slug]/reply/[id]'>

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const article = await articleAt(slug)
  if (!article) return metadataOfNoArticle(slug, 'commentTitle')
  const { t } = wordsOf(await theEdition())
  return { title: `${t('form.yourReply')}: ${article.headline}`, robots: { index: false, follow: true } }
}

export default async function ReplyPageOfArticle({ params }: Props) {
  const { slug, id } = await params
  const article = await articleAt(slug)
  preloadReadingFace(article?.lang)
  if (!article) return <NoArticle slug={slug} what="comment" rest={`/reply/${id}`} />
  const [edition, comment] = await Promise.all([theEdition(), publicComment(article.id, id)])
  return (
    <>
      {!comment && <PageStatus code={404} />}
      <ReplyPage
        article={article}
        id={id}
        comment={comment}
        isOpen={commentsAt(article, edition, new Date()).open}
        post={postComment}
        isReadFirst={edition.preModeration}
        words={wordsOf(edition)}
      />
    </>
  )
}
