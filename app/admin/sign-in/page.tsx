import { redirect } from 'next/navigation'
import { deskPath, signInAddress } from '@/app/_request/desk-path'
import { theViewer } from '@/app/_request/viewer'
import { signIn } from '@/app/admin/sign-in/actions'
import { Door } from '@/components/desk/door'
import { SignInForm } from '@/components/desk/sign-in-form.client'
import { Notice } from '@/components/form/notice'
import { theEdition } from '@/newsroom/edition'

export default async function SignIn({ searchParams }: PageProps<'/admin/sign-in'>) {
  const [viewer, edition, { to: asked, done }] = await Promise.all([theViewer(), theEdition(), searchParams])
  const to = deskPath(typeof asked === 'string' ? asked : '/admin')
  if (viewer.staff) redirect(to)
  return (
    <Door editionName={edition.name} title="Sign in">
      {done === 'out' && <Notice>You are signed out.</Notice>}
      {done === 'everywhere' && <Notice>You are signed out in every browser.</Notice>}
      {to !== '/admin' && (
        <p className="desk-lead">Then you go on to where you were going. Nothing is lost.</p>
      )}
      <SignInForm signIn={signIn} to={to} address={signInAddress(to)} />
      <p className="desk-hint">
        Readers need no account to comment. Staff who have lost their password ask an administrator for
        another.
      </p>
    </Door>
  )
}
