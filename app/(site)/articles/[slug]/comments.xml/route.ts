import { articleCommentsFeed } from '@/app/(site)/feeds'

export const dynamic = 'force-dynamic'

export const GET = articleCommentsFeed
