/** Leads to the other pages of an article's comments. `links` are in the order of time, newest first. */
export function CommentPages({ links }: { links: { words: string; href: string; rel?: 'prev' | 'next' }[] }) {
  if (links.length === 0) return null
  return (
    <nav aria-label="Pages of comments" className="mt-2 border-t border-ink pt-3">
      <ul className="flex flex-wrap gap-2 text-label">
        {links.map(({ words, href, rel }) => (
          <li key={words}>
            <a
              href={href}
              rel={rel}
              className="flex min-h-11 items-center border border-rule px-3.5 no-underline hover:border-accent hover:text-accent"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
