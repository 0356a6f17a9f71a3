import { staffAt } from '@/app/_request/staff-viewer'
import { decide, rejectComments } from '@/app/admin/comments/actions'
import { messageOf } from '@/app/admin/comments/messages'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { CommentOnDesk } from '@/components/desk/comment-on-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { EmptyQueue } from '@/components/desk/empty-queue'
import { Queue } from '@/components/desk/queue.client'
import { QueueFacts } from '@/components/desk/queue-facts'
import { QueueItem } from '@/components/desk/queue-item.client'
import { QueuePages } from '@/components/desk/queue-pages'
import { QueueTools } from '@/components/desk/queue-tools'
import { reasonOptions } from '@/components/desk/reason-options'
import { RejectInPlace } from '@/components/desk/reject-in-place.client'
import { WaitingDecision } from '@/components/desk/waiting-decision'
import { writerFacts } from '@/components/desk/writer-facts'
import {
  decisionKinds,
  decisionsOpenTo,
  longestNote,
  seenValue,
} from '@/newsroom/moderation/moderation-rules'
import { queueAddress, queueQuestionShape } from '@/newsroom/moderation/queue-rules'
import { oldestPending, queuePage } from '@/newsroom/moderation/queues'
import { canModerate } from '@/newsroom/people/can'

export default async function Comments({ searchParams }: PageProps<'/admin/comments'>) {
  const asked = await searchParams
  const question = queueQuestionShape.parse(asked)
  const back = queueAddress(question)
  const viewer = await staffAt(back)
  if (!canModerate(viewer)) return <NotForYou viewer={viewer} />

  const now = new Date()
  const { status } = question
  const [desk, page, oldest, came] = await Promise.all([
    theDesk(viewer),
    queuePage(viewer, question),
    oldestPending(viewer),
    messageOf(viewer, { done: [asked.done].flat()[0], stale: [asked.stale ?? []].flat() }),
  ])
  const { words } = desk
  const { t } = words
  const selected = [asked.selected ?? []].flat()
  const waits = decisionKinds.find((kind) => kind === asked.decision)
  const inPlace = (
    <RejectInPlace
      reasons={reasonOptions(words)}
      longestNote={longestNote}
      leaveWords={t(status === 'pending' ? 'desk.rejection.keepWaiting' : 'desk.rejection.leave')}
    />
  )
  return (
    <DeskFrame desk={desk} title={`(${desk.waiting}) ${t(`desk.queues.${status}`)}`} tab={status}>
      <h1 className="desk-hidden">{t(`desk.queue.headings.${status}`)}</h1>
      <QueueTools question={question} article={page.article} words={words} />
      {waits && <WaitingDecision kind={waits} number={selected.length} words={words} />}
      <Queue
        act={decide}
        reject={rejectComments}
        back={back}
        listed={page.comments.map((comment) => ({
          id: comment.id,
          value: seenValue(comment),
          name: comment.name,
          open: decisionsOpenTo(comment.status),
        }))}
        came={came}
        writers={page.comments.map((comment) => writerFacts(comment, words))}
        kinds={decisionsOpenTo(status)}
        rejection={page.comments.length > 0 ? inPlace : undefined}
        facts={<QueueFacts waiting={desk.waiting ?? ''} oldest={oldest} now={now} words={words} />}
      >
        {page.comments.length === 0 && <EmptyQueue question={question} words={words} />}
        {/* biome-ignore lint/a11y/noRedundantRoles: a list without marks is none to Safari */}
        <ol role="list" className="desk-list">
          {page.comments.map((comment) => (
            <QueueItem key={comment.id} id={comment.id} name={comment.name} rejection={inPlace}>
              <CommentOnDesk
                comment={comment}
                question={question}
                isSelected={selected.includes(seenValue(comment))}
                now={now}
                words={words}
              />
            </QueueItem>
          ))}
        </ol>
        <QueuePages question={question} next={page.next} words={words} />
      </Queue>
    </DeskFrame>
  )
}
