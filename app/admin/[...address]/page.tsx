import { staffAt } from '@/app/_request/staff-viewer'
import { NotHere } from '@/app/admin/not-here'
import { siteWords } from '@/newsroom/words/site-words'

/** Every address of the desk at which there is nothing. */
export default async function NothingHere({ params }: PageProps<'/admin/[...address]'>) {
  const { address } = await params
  const viewer = await staffAt(`/admin/${address.join('/')}`)
  const { t } = await siteWords()
  return <NotHere viewer={viewer} what={t('desk.nowhere.page')} />
}
