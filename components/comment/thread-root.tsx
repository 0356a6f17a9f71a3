import { CommentItem, type CommentItemProps } from '@/components/comment/comment-item'
import type { PublicThread } from '@/newsroom/comments/comment-rules'

type ThreadRootProps = Omit<CommentItemProps, 'comment'> & {
  thread: Pick<PublicThread, 'id' | 'comment' | 'isWithdrawn'>
}

/** What began a thread; where it is not public any more, that it stood here. */
export function ThreadRoot({ thread: { id, comment, isWithdrawn }, ...rest }: ThreadRootProps) {
  if (comment) return <CommentItem {...rest} comment={comment} />
  const { t } = rest.words
  return (
    <p id={`comment-${id}`} className="pt-3.5 pb-1.5 text-soft">
      {isWithdrawn ? t('threads.withdrawn') : t('threads.removed')}
    </p>
  )
}
