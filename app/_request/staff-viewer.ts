import { redirect } from 'next/navigation'
import { signInAddress } from '@/app/_request/desk-path'
import { theViewer } from '@/app/_request/viewer'
import type { StaffViewer } from '@/newsroom/people/people-rules'

/** The staff member who asks for the page at `path`. Whoever has no session is sent to sign in, and comes back to it. */
export async function staffAt(path: string): Promise<StaffViewer> {
  const viewer = await theViewer()
  const { staff } = viewer
  if (!staff) redirect(signInAddress(path))
  return { ...viewer, staff }
}
