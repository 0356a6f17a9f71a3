export interface PageLink {
  words: string
  href: string
  rel?: 'prev' | 'next'
}

/** Leads to the pages beside this one. `name` says of what, to who does not see it. */
export function PageLinks({ name, links }: { name: string; links: PageLink[] }) {
  if (links.length === 0) return null
  return (
    <nav aria-label={name} className="mt-2 border-t border-ink pt-3 font-sans print:hidden">
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
