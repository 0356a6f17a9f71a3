import { CommentForm, type Post } from '@/components/comment/comment-form.client'
import { CommentText } from '@/components/comment/comment-text'
import { PageOfArticle } from '@/components/comment/page-of-article'
import type { Article } from '@/newsroom/articles/article-rules'
import type { PublicComment } from '@/newsroom/comments/comment-rules'
import { addressOfComment } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ReplyPageProps {
  article: Pick<Article, 'slug' | 'headline' | 'lang'>
  /** Of the comment to answer, as the address has it. */
  id: string
  /** Null: it is not public any more. */
  comment: PublicComment | null
  isOpen: boolean
  post: Post
  isReadFirst: boolean
  words: Words
}

/** The form that answers one comment, under that comment; script puts the same form under it where it stands. */
export function ReplyPage({ article, id, comment, isOpen, post, isReadFirst, words }: ReplyPageProps) {
  const { t } = words
  return (
    <PageOfArticle article={article} title={t('form.yourReply')} words={words}>
      {comment ? (
        <blockquote className="mt-5 mb-6 border-s-[3px] border-rule ps-4">
          <p className="wrap-anywhere">
            <span className="me-2 font-semibold">
              <bdi>{comment.name}</bdi>
            </span>{' '}
            <a href={addressOfComment(article.slug, comment)} className="inline-block py-1 text-caption">
              {t('threads.goTo')}
            </a>
          </p>
          <CommentText body={comment.body} words={words} />
        </blockquote>
      ) : (
        <p className="mt-5 mb-6 font-semibold">{t('threads.noLonger')}</p>
      )}
      <CommentForm
        slug={article.slug}
        answers={id}
        open={isOpen && comment !== null}
        isGone={comment === null}
        isReadFirst={isReadFirst}
        post={post}
        setting={words.setting}
      />
    </PageOfArticle>
  )
}
