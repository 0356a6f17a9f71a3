import { commentTree, linksIn } from '@/newsroom/comments/comment-text-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Every web address that a comment names, to be looked at on purpose. */
export function LinksOf({ body, words: { t } }: { body: string; words: Words }) {
  const hrefs = linksIn(commentTree(body))
  if (hrefs.length === 0) return null
  return (
    <section className="desk-section" aria-labelledby="links">
      <h2 id="links">{t('desk.comment.links')}</h2>
      <ul className="desk-links">
        {[...new Set(hrefs)].map((href) => (
          <li key={href}>
            <a href={href} dir="ltr" rel="ugc nofollow noopener noreferrer">
              {href}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
