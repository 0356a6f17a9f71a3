import { deskPath, deskPathWith } from '@/app/_request/desk-path'
import { staffAt } from '@/app/_request/staff-viewer'
import { rejectComments } from '@/app/admin/comments/actions'
import { hashOf, readKept } from '@/app/admin/comments/asked'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DeskText } from '@/components/desk/desk-text'
import { reasonOptions } from '@/components/desk/reason-options'
import { RejectionForm } from '@/components/desk/rejection-form.client'
import { Notice } from '@/components/form/notice'
import { isolated } from '@/newsroom/moderation/decision-words-rules'
import { deskCommentsOf } from '@/newsroom/moderation/desk-comments'
import { longestNote, readAllSeen, seenValue } from '@/newsroom/moderation/moderation-rules'
import { canModerate } from '@/newsroom/people/can'
import { siteWords } from '@/newsroom/words/site-words'

export default async function Reject({ searchParams }: PageProps<'/admin/comments/reject'>) {
  const asked = await searchParams
  const text = (name: string) => [asked[name] ?? ''].flat()[0] ?? ''
  const seen = readAllSeen([asked.comments ?? []].flat())
  const back = deskPath(text('back'), '/admin/comments')
  const values = seen.map(seenValue)
  const address = deskPathWith('/admin/comments/reject', {
    comments: values,
    back,
    onward: text('onward'),
    kept: text('kept'),
  })
  const viewer = await staffAt(address)
  if (!canModerate(viewer)) return <NotForYou viewer={viewer} />
  const [desk, comments] = await Promise.all([
    theDesk(viewer),
    deskCommentsOf(
      viewer,
      seen.map(({ id }) => id),
    ),
  ])
  const [first] = comments
  if (!first) return <NotHere viewer={viewer} what={(await siteWords()).t('desk.nowhere.toReject')} />

  const { words } = desk
  const { t } = words
  const count = comments.length
  const title = t.markup('desk.rejection.title', {
    count,
    name: first.name,
    writer: (name) => isolated(name, words.dir),
  })
  return (
    <DeskFrame desk={desk} title={title} tab={first.status === 'withdrawn' ? undefined : first.status}>
      <div className="desk-narrow">
        <h1 className="desk-title">
          {t.rich('desk.rejection.title', {
            count,
            name: first.name,
            writer: (name) => <bdi>{name}</bdi>,
          })}
        </h1>
        {text('kept') && <Notice className="desk-waiting">{t('desk.rejection.kept')}</Notice>}
        <ul className="desk-rejected">
          {comments.map(({ id, name, body, article }) => (
            <li key={id}>
              <p className="desk-on">
                {t.rich('desk.rejection.commentOn', {
                  name,
                  headline: article.headline,
                  writer: (inside) => <bdi>{inside}</bdi>,
                  article: (inside) => (
                    <bdi lang={article.lang} className="desk-headline">
                      {inside}
                    </bdi>
                  ),
                })}
              </p>
              <DeskText body={body} words={words} />
            </li>
          ))}
        </ul>
        <RejectionForm
          reject={rejectComments}
          address={address}
          comments={values}
          back={back}
          onward={text('onward')}
          cancel={deskPathWith(back, {}, hashOf(first.id))}
          reasons={reasonOptions(words)}
          longestNote={longestNote}
          kept={readKept(text('kept'))}
        />
      </div>
    </DeskFrame>
  )
}
