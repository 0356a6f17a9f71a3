import { staffAt } from '@/app/_request/staff-viewer'
import { NotHere } from '@/app/admin/not-here'

/** Every address of the desk at which there is nothing. */
export default async function NothingHere({ params }: PageProps<'/admin/[...address]'>) {
  const { address } = await params
  const viewer = await staffAt(`/admin/${address.join('/')}`)
  return <NotHere viewer={viewer} what="There is no such page at the desk" />
}
