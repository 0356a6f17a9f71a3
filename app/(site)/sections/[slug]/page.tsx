import { metadataOfSection, SectionPage } from '@/app/(site)/sections/[slug]/one-page'

type Props = PageProps<'/sections/[slug]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  return metadataOfSection((await params).slug)
}

export default async function NewestOfSection({ params }: Props) {
  return <SectionPage slug={(await params).slug} />
}
