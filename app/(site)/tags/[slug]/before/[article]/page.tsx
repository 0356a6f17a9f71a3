import { metadataOfTag, TagPage } from '@/app/(site)/tags/[slug]/one-page'

type Props = PageProps<'/tags/[slug]/before/[article]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { slug, article } = await params
  return metadataOfTag(slug, article)
}

export default async function OlderOfTag({ params }: Props) {
  const { slug, article } = await params
  return <TagPage slug={slug} before={article} />
}
