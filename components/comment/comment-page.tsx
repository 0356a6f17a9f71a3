import { CommentList } from '@/components/comment/comment-list'
import { PageLinks } from '@/components/page/page-links'
import { type Article, directionOf } from '@/newsroom/articles/article-rules'
import type { PublicComment } from '@/newsroom/comments/comment-rules'
import { pageOf } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface CommentPageProps {
  article: Pick<Article, 'slug' | 'headline' | 'lang' | 'lastPosition'>
  page: number
  /** Those at the page's positions, newest first. */
  comments: PublicComment[]
  words: Words
}

/** A page of an article's comments by number. */
export function CommentPage({ article, page, comments, words }: CommentPageProps) {
  const { slug, headline, lang } = article
  const { t } = words
  return (
    <main id="main" className="page-width">
      <div className="column pt-6 font-sans text-said">
        <h1>
          <span className="mb-1 block text-label font-semibold text-accent">
            {t('comments.page', { page })}
          </span>{' '}
          <bdi
            lang={lang}
            dir={directionOf(lang)}
            className="block font-serif text-[1.75rem]/[1.12] font-medium tracking-[-0.012em] wrap-anywhere rtl:leading-[1.35] rtl:tracking-normal"
          >
            {headline}
          </bdi>
        </h1>
        <p className="mt-3">
          <a href={`/articles/${slug}`} className="inline-block py-0.5">
            {t('comments.back')}
          </a>
        </p>
        <p className="mt-5 flex flex-wrap justify-between gap-x-4 border-t border-ink pt-2 text-label">
          <span className="font-semibold">
            {comments.length > 0 ? t('comments.count', { count: comments.length }) : t('comments.gone')}
          </span>
          <span>{t('comments.newestFirst')}</span>
        </p>
        <CommentList slug={slug} comments={comments} words={words} heading="h2" />
        <PageLinks name={t('comments.pages')} links={otherPages(article, page, words)} />
      </div>
    </main>
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
