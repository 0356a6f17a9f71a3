import { metadataOfTag, TagPage } from '@/app/(site)/tags/[slug]/one-page'

type Props = PageProps<'/tags/[slug]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  return metadataOfTag((await params).slug)
}

export default async function NewestOfTag({ params }: Props) {
  return <TagPage slug={(await params).slug} />
}
