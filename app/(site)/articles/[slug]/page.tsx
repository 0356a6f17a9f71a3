import type { Metadata } from 'next'
import { cache } from 'react'
import { theEdition } from '@/app/_request/edition'
import { postComment } from '@/app/(site)/articles/[slug]/actions'
import { metadataOfArticle } from '@/app/(site)/articles/[slug]/metadata'
import { metadataOfNoArticle, NoArticle } from '@/app/(site)/articles/[slug]/no-article'
import { preloadReadingFace } from '@/app/fonts'
import { ArticleText } from '@/components/article/article-text'
import { NewsArticle } from '@/components/article/news-article'
import { Related } from '@/components/article/related'
import { CommentSection } from '@/components/comment/comment-section'
import { articleAt } from '@/newsroom/articles/articles'
import { correctionsOf } from '@/newsroom/articles/corrections'
import { relatedArticles } from '@/newsroom/articles/related'
import { translationsOf } from '@/newsroom/articles/translations'
import { commentsAt } from '@/newsroom/comments/closing-rules'
import { newestThreads } from '@/newsroom/comments/threads'
import { cropsOf } from '@/newsroom/media/crops'
import { sizesOfPicturesIn } from '@/newsroom/media/sizes'
import { siteOrigin } from '@/newsroom/site-origin'
import { wordsOf } from '@/newsroom/words/words-rules'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const foundAt = cache(articleAt)

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>): Promise<Metadata> {
  const { slug } = await params
  const [article, edition] = await Promise.all([foundAt(slug), theEdition()])
  if (!article) return metadataOfNoArticle(slug, 'article')
  return metadataOfArticle(article, edition, await translationsOf(article))
}

export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const { slug } = await params
  const article = await foundAt(slug)
  if (!article) {
    preloadReadingFace()
    return <NoArticle slug={slug} what="article" />
  }
  const { body, furniture, image } = article
  const [edition, threads, related, images, corrections, crops] = await Promise.all([
    theEdition(),
    newestThreads(article.id),
    relatedArticles(article),
    sizesOfPicturesIn(body, furniture.sources, furniture.methods),
    correctionsOf(article.id),
    image ? cropsOf(image) : [],
  ])
  preloadReadingFace(article.lang)
  const origin = siteOrigin()
  const words = wordsOf(edition)
  return (
    <main id="main" className="page-width">
      <NewsArticle
        article={article}
        edition={edition}
        corrections={corrections}
        crops={crops}
        origin={origin}
      />
      <ArticleText
        article={article}
        corrections={corrections}
        words={words}
        address={`${origin}/articles/${article.slug}`}
        images={images}
      />
      <div className="column mt-9 print:hidden">
        <Related articles={related} words={words} />
        <CommentSection
          article={article}
          taking={commentsAt(article, edition, new Date())}
          threads={threads}
          post={postComment}
          isReadFirst={edition.preModeration}
          words={words}
        />
      </div>
    </main>
  )
}
