import { answerWith } from '@/app/_request/answer-status'
import { setUp } from '@/app/admin/set-up/[token]/actions'
import { Door } from '@/components/desk/door'
import { SetUpForm } from '@/components/desk/set-up-form.client'
import { theEdition } from '@/newsroom/edition'
import { authSecret } from '@/newsroom/opening'
import { isSetUpToken } from '@/newsroom/people/set-up'

export default async function SetUp({ params }: PageProps<'/admin/set-up/[token]'>) {
  const [{ token }, edition] = await Promise.all([params, theEdition()])
  if (!(await isSetUpToken(token, authSecret()))) {
    await answerWith(404)
    return (
      <Door editionName={edition.name} accent={edition.accent} title="This link opens nothing">
        <p className="desk-lead">
          It works once, for the first administrator, and is printed when Postbag starts without any account.
          If you have an account, <a href="/admin/sign-in">sign in</a>.
        </p>
      </Door>
    )
  }
  return (
    <Door editionName={edition.name} accent={edition.accent} title="Create the first administrator">
      <p className="desk-lead">
        Administrators read comments and look after the site. This link works until the account is made, and
        then never again.
      </p>
      <SetUpForm setUp={setUp} token={token} />
    </Door>
  )
}
