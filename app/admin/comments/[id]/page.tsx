import { deskPathWith } from '@/app/_request/desk-path'
import { staffAt } from '@/app/_request/staff-viewer'
import { decide, rejectComments } from '@/app/admin/comments/actions'
import { messageOf } from '@/app/admin/comments/messages'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { theDesk } from '@/app/admin/the-desk'
import { CommentHistory } from '@/components/desk/comment-history'
import { DeskFrame } from '@/components/desk/desk-frame'
import { LinksOf } from '@/components/desk/links-of'
import { Queue } from '@/components/desk/queue.client'
import { QueueItem } from '@/components/desk/queue-item.client'
import { reasonOptions } from '@/components/desk/reason-options'
import { RejectInPlace } from '@/components/desk/reject-in-place.client'
import { WaitingDecision } from '@/components/desk/waiting-decision'
import { WholeComment } from '@/components/desk/whole-comment'
import { writerFacts } from '@/components/desk/writer-facts'
import { isolated } from '@/newsroom/moderation/decision-words-rules'
import { deskComment } from '@/newsroom/moderation/desk-comments'
import {
  decisionKinds,
  decisionsOpenTo,
  longestNote,
  seenValue,
} from '@/newsroom/moderation/moderation-rules'
import { canModerate } from '@/newsroom/people/can'
import { siteWords } from '@/newsroom/words/site-words'

export default async function OneComment({ params, searchParams }: PageProps<'/admin/comments/[id]'>) {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const waits = decisionKinds.find((kind) => kind === asked.decision)
  const address = `/admin/comments/${encodeURIComponent(id)}`
  const viewer = await staffAt(deskPathWith(address, { decision: waits }))
  if (!canModerate(viewer)) return <NotForYou viewer={viewer} />
  const found = await deskComment(viewer, id)
  if (!found) return <NotHere viewer={viewer} what={(await siteWords()).t('desk.nowhere.comment')} />

  const { comment, history } = found
  const { status, name } = comment
  const [desk, came] = await Promise.all([
    theDesk(viewer),
    messageOf(viewer, { done: [asked.done].flat()[0], stale: [asked.stale ?? []].flat() }),
  ])
  const { words } = desk
  const { t } = words
  return (
    <DeskFrame
      desk={desk}
      title={`(${desk.waiting}) ${t('desk.queue.commentBy', { name: isolated(name, words.dir) })}`}
      tab={status === 'withdrawn' ? undefined : status}
    >
      <h1 className="desk-hidden">{t('desk.comment.heading')}</h1>
      {waits && decisionsOpenTo(status).includes(waits) && (
        <WaitingDecision kind={waits} number={1} words={words} />
      )}
      <Queue
        act={decide}
        reject={rejectComments}
        back={address}
        listed={[{ id, value: seenValue(comment), name, open: decisionsOpenTo(status) }]}
        stay
        came={came}
        writers={[writerFacts(comment, words)]}
      >
        <ol className="desk-list">
          <QueueItem
            id={id}
            name={name}
            rejection={
              <RejectInPlace
                reasons={reasonOptions(words)}
                longestNote={longestNote}
                leaveWords={t(status === 'pending' ? 'desk.rejection.keepWaiting' : 'desk.rejection.leave')}
              />
            }
          >
            <WholeComment comment={comment} words={words} />
          </QueueItem>
        </ol>
        <CommentHistory comment={comment} history={history} words={words} />
        <LinksOf body={comment.body} words={words} />
      </Queue>
    </DeskFrame>
  )
}
