import { answerWith } from '@/app/_request/answer-status'
import { theEdition } from '@/app/_request/edition'
import { setUp } from '@/app/admin/set-up/[token]/actions'
import { Door } from '@/components/desk/door'
import { SetUpForm } from '@/components/desk/set-up-form.client'
import { authSecret } from '@/newsroom/opening'
import { isSetUpToken } from '@/newsroom/people/set-up'
import { wordsOf } from '@/newsroom/words/words-rules'

export default async function SetUp({ params }: PageProps<'/admin/set-up/[token]'>) {
  const [{ token }, edition] = await Promise.all([params, theEdition()])
  const { t } = wordsOf(edition)
  if (!(await isSetUpToken(token, authSecret()))) {
    await answerWith(404)
    return (
      <Door editionName={edition.name} accent={edition.accent} title={t('desk.setUp.overTitle')}>
        <p className="desk-lead">
          {t.rich('desk.setUp.over', { link: (text) => <a href="/admin/sign-in">{text}</a> })}
        </p>
      </Door>
    )
  }
  return (
    <Door editionName={edition.name} accent={edition.accent} title={t('desk.setUp.title')}>
      <p className="desk-lead">{t('desk.setUp.what')}</p>
      <SetUpForm setUp={setUp} token={token} />
    </Door>
  )
}
