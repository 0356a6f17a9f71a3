import { correctionsFeedIn } from '@/app/(site)/feeds'

export const dynamic = 'force-dynamic'

export const GET = correctionsFeedIn('json')
