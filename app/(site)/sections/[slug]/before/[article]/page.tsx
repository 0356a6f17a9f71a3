import { metadataOfSection, SectionPage } from '@/app/(site)/sections/[slug]/one-page'

type Props = PageProps<'/sections/[slug]/before/[article]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { slug, article } = await params
  return metadataOfSection(slug, article)
}

export default async function OlderOfSection({ params }: Props) {
  const { slug, article } = await params
  return <SectionPage slug={slug} before={article} />
}
