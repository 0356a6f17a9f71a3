import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { theEdition } from '@/app/_request/edition'
import { NoSuchPage } from '@/app/(site)/no-such-page'
import { preloadReadingFace } from '@/app/fonts'
import { addressOfPublicComment } from '@/newsroom/comments/threads'
import { wordsOf } from '@/newsroom/words/words-rules'

type Props = PageProps<'/comments/[id]'>

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = wordsOf(await theEdition())
  return { title: t('notFound.commentTitle'), robots: { index: false, follow: true } }
}

/** Leads to a public comment, on the page where it stands now. */
export default async function CommentByItself({ params }: Props) {
  const address = await addressOfPublicComment((await params).id)
  if (address !== null) redirect(address)
  preloadReadingFace()
  return <NoSuchPage what="comment" />
}
