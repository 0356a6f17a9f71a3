import { redirect } from 'next/navigation'
import { deskPath, signInAddress } from '@/app/_request/desk-path'
import { theEdition } from '@/app/_request/edition'
import { theViewer } from '@/app/_request/viewer'
import { signIn } from '@/app/admin/sign-in/actions'
import { Door } from '@/components/desk/door'
import { SignInForm } from '@/components/desk/sign-in-form.client'
import { Notice } from '@/components/form/notice'
import { wordsOf } from '@/newsroom/words/words-rules'

export default async function SignIn({ searchParams }: PageProps<'/admin/sign-in'>) {
  const [viewer, edition, { to: asked, done }] = await Promise.all([theViewer(), theEdition(), searchParams])
  const { t } = wordsOf(edition)
  const to = deskPath(typeof asked === 'string' ? asked : '/admin')
  if (viewer.staff) redirect(to)
  return (
    <Door editionName={edition.name} accent={edition.accent} title={t('desk.door.signIn')}>
      {done === 'out' && <Notice>{t('desk.door.signedOut')}</Notice>}
      {done === 'everywhere' && <Notice>{t('desk.door.signedOutEverywhere')}</Notice>}
      {to !== '/admin' && <p className="desk-lead">{t('desk.door.onward')}</p>}
      <SignInForm signIn={signIn} to={to} address={signInAddress(to)} />
      <p className="desk-hint">{t('desk.door.whoFor')}</p>
    </Door>
  )
}
