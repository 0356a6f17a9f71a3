import type { Check } from '@/newsroom/comments/checks/check'
import { commentTree, linksIn } from '@/newsroom/comments/comment-text-rules'
import { countLinks } from '@/newsroom/comments/link-rules'

const mostLinks = 2

export const links: Check = {
  name: 'links',
  judge({ draft: { body } }) {
    // Either may see what the other does not: an address that is made into no link, and one that only words lead to.
    const count = Math.max(countLinks(body), linksIn(commentTree(body)).length)
    return count > mostLinks ? 'contains_link' : null
  },
}
