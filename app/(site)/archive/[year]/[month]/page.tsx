import { MonthPage, metadataOfMonth } from '@/app/(site)/archive/[year]/[month]/one-page'

type Props = PageProps<'/archive/[year]/[month]'>

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  return metadataOfMonth(await params)
}

export default async function NewestOfMonth({ params }: Props) {
  return <MonthPage {...(await params)} />
}
