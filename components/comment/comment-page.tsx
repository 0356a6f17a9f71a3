import { PageOfArticle } from '@/components/comment/page-of-article'
import { ThreadList } from '@/components/comment/thread-list'
import { PageLinks } from '@/components/page/page-links'
import type { Article } from '@/newsroom/articles/article-rules'
import { type PublicThread, shownIn } from '@/newsroom/comments/comment-rules'
import { pageOf } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface CommentPageProps {
  article: Pick<Article, 'slug' | 'headline' | 'lang' | 'lastPosition'>
  page: number
  /** Those at the page's positions, newest first. */
  threads: PublicThread[]
  isOpen: boolean
  words: Words
}

/** A page of an article's comments by number. */
export function CommentPage({ article, page, threads, isOpen, words }: CommentPageProps) {
  const { slug } = article
  const { t } = words
  return (
    <PageOfArticle article={article} title={t('comments.page', { page })} words={words}>
      <p className="mt-5 flex flex-wrap justify-between gap-x-4 border-t border-ink pt-2 text-label">
        <span className="font-semibold">
          {threads.length > 0 ? t('comments.count', { count: shownIn(threads) }) : t('comments.gone')}
        </span>
        <span>{t('comments.newestFirst')}</span>
      </p>
      <ThreadList slug={slug} threads={threads} isOpen={isOpen} words={words} heading="h2" />
      <PageLinks name={t('comments.pages')} links={otherPages(article, page, words)} />
    </PageOfArticle>
  )
}

/** Only the next page may be told from this one: later ones come without this page being made anew. */
function otherPages({ slug, lastPosition }: CommentPageProps['article'], page: number, { t }: Words) {
  const at = (number: number) => `/articles/${slug}/comments/${number}`
  return [
    { words: t('comments.newestComments'), href: `/articles/${slug}#comments` },
    ...(page < pageOf(lastPosition)
      ? [{ words: t('comments.newer'), href: at(page + 1), rel: 'prev' as const }]
      : []),
    ...(page > 1 ? [{ words: t('comments.older'), href: at(page - 1), rel: 'next' as const }] : []),
    ...(page > 2 ? [{ words: t('comments.oldest'), href: at(1) }] : []),
  ]
}
