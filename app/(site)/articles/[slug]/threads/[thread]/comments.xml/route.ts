import { threadCommentsFeed } from '@/app/(site)/feeds'

export const dynamic = 'force-dynamic'

export const GET = threadCommentsFeed
