import { CommentForm, type Post } from '@/components/comment/comment-form.client'
import { OrderLinks } from '@/components/comment/order-links'
import { ThreadList } from '@/components/comment/thread-list'
import { PageLinks } from '@/components/page/page-links'
import type { Article } from '@/newsroom/articles/article-rules'
import { type PublicThread, shownIn } from '@/newsroom/comments/comment-rules'
import { commentsPerPage, pageOf } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface CommentSectionProps {
  article: Pick<Article, 'slug' | 'publicComments'>
  /** Whether the article takes comments, and until when; null: as long as nothing is changed. */
  taking: { open: boolean; until: Date | null }
  /** The newest ones, newest first. */
  threads: PublicThread[]
  post: Post
  /** Every comment waits for a person. */
  isReadFirst: boolean
  words: Words
}

/** What stands under an article: the form, and what was printed of what came through it. */
export function CommentSection({ article, taking, threads, post, isReadFirst, words }: CommentSectionProps) {
  const { slug, publicComments } = article
  const { t } = words
  return (
    <section
      id="comments"
      aria-labelledby="comments-heading"
      className="max-w-[38.75rem] border-t-[3px] border-double border-ink pt-3.5 font-sans text-said"
    >
      {taking.until && <meta name="page-good-until" content={taking.until.toISOString()} />}
      <h2 id="comments-heading" className="font-serif text-title font-semibold">
        {t('comments.heading')}
      </h2>
      <CommentForm
        slug={slug}
        open={taking.open}
        isReadFirst={isReadFirst}
        post={post}
        setting={words.setting}
      />
      {publicComments > 0 ? (
        <>
          <p className="mt-7 flex flex-wrap justify-between gap-x-4 border-t border-ink pt-2 text-label">
            <span className="font-semibold">{t('comments.count', { count: publicComments })}</span>
            <span>
              {hasOlder(threads)
                ? t('comments.newestOf', { count: shownIn(threads) })
                : t('comments.newestFirst')}
            </span>
          </p>
          {threads.length > 1 && <OrderLinks slug={slug} order="newest" words={words} />}
          <ThreadList
            slug={slug}
            threads={threads}
            isOpen={taking.open}
            isCounted
            words={words}
            heading="h3"
          />
          <PageLinks name={t('comments.pages')} links={olderThan(slug, threads, words)} />
        </>
      ) : (
        taking.open && <p className="mt-7 border-t border-ink pt-2 text-soft">{t('comments.none')}</p>
      )}
    </section>
  )
}

/** Older threads may all have become private; then their pages say so. */
function hasOlder(threads: PublicThread[]): boolean {
  return threads.length === commentsPerPage && (threads.at(-1)?.position ?? 1) > 1
}

function olderThan(slug: string, shown: PublicThread[], { t }: Words) {
  const oldest = shown.at(-1)
  if (!oldest || !hasOlder(shown)) return []
  const page = pageOf(oldest.position - 1)
  const older = {
    words: t('comments.olderComments'),
    href: `/articles/${slug}/comments/${page}`,
    rel: 'next' as const,
  }
  return page === 1
    ? [older]
    : [older, { words: t('comments.oldestComments'), href: `/articles/${slug}/comments/1` }]
}
