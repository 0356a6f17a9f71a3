import { theEdition } from '@/app/_request/edition'
import { staffAt } from '@/app/_request/staff-viewer'
import { theViewer } from '@/app/_request/viewer'
import { beginArticle } from '@/app/admin/articles/actions'
import { theChoices } from '@/app/admin/articles/choices'
import { isAnswer, SessionEnded } from '@/app/admin/articles/session-ended'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ManuscriptForm } from '@/components/desk/manuscript-form.client'
import { noFurniture } from '@/newsroom/articles/article-rules'
import { fieldsOf } from '@/newsroom/articles/manuscript-fields'
import { canWrite } from '@/newsroom/people/can'

const address = '/admin/articles/new'

export default async function NewArticle() {
  if (!(await theViewer()).staff && (await isAnswer())) {
    return <SessionEnded act={beginArticle} address={address} />
  }
  const viewer = await staffAt(address)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const [desk, choices, { language }] = await Promise.all([theDesk(viewer), theChoices(viewer), theEdition()])
  const content = {
    headline: '',
    standfirst: '',
    section: '',
    byline: [viewer.staff.name],
    body: '',
    lang: language,
    image: null,
    commentsOpen: true,
    furniture: noFurniture,
  }
  const fields = fieldsOf({ content, slug: '', embargo: '' })
  const title = desk.words.t('desk.manuscripts.newArticle')
  return (
    <DeskFrame desk={desk} title={title} tab="articles">
      <h1 className="desk-title">{title}</h1>
      <ManuscriptForm
        {...choices}
        act={beginArticle}
        address={address}
        stored={{ id: '', version: 0, fields }}
        steps={[]}
      />
    </DeskFrame>
  )
}
