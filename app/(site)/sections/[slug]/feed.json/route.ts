import { sectionFeedIn } from '@/app/(site)/feeds'

export const dynamic = 'force-dynamic'

export const GET = sectionFeedIn('json')
