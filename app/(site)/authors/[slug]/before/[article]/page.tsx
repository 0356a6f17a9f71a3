import { AuthorPage, metadataOfAuthor } from '@/app/(site)/authors/[slug]/one-page'

type Props = PageProps<'/authors/[slug]/before/[article]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { slug, article } = await params
  return metadataOfAuthor(slug, article)
}

export default async function OlderOfAuthor({ params }: Props) {
  const { slug, article } = await params
  return <AuthorPage slug={slug} before={article} />
}
