import { metadataOfOrder, pageOfOrder } from '@/app/(site)/articles/[slug]/comments/one-order'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const generateMetadata = metadataOfOrder('oldest')

export default pageOfOrder('oldest')
