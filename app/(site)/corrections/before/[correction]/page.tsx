import { CorrectionsPage, metadataOfCorrections } from '@/app/(site)/corrections/one-page'

type Props = PageProps<'/corrections/before/[correction]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  return metadataOfCorrections((await params).correction)
}

export default async function OlderCorrections({ params }: Props) {
  return <CorrectionsPage before={(await params).correction} />
}
