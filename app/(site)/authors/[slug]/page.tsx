import { AuthorPage, metadataOfAuthor } from '@/app/(site)/authors/[slug]/one-page'

type Props = PageProps<'/authors/[slug]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  return metadataOfAuthor((await params).slug)
}

export default async function NewestOfAuthor({ params }: Props) {
  return <AuthorPage slug={(await params).slug} />
}
