import { redirect } from 'next/navigation'
import { staffAt } from '@/app/_request/staff-viewer'
import { canModerate, canWrite } from '@/newsroom/people/can'

/** The desk begins with what one may do at it. */
export default async function Desk() {
  const viewer = await staffAt('/admin')
  redirect(canModerate(viewer) ? '/admin/comments' : canWrite(viewer) ? '/admin/articles' : '/admin/account')
}
