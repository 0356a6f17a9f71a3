const links = [
  ['/archive', 'Archive'],
  ['/feed.xml', 'Feed'],
  ['/house-rules', 'House rules'],
  ['/privacy', 'Privacy'],
  ['/your-comments', 'Your comments'],
] as const

/** The foot of every page. */
export function SiteFooter({ timeZone, motto }: { timeZone: string; motto: string }) {
  return (
    <footer className="mt-14 border-t-3 border-double border-ink font-sans text-caption text-soft print:hidden">
      <div className="page-width flex flex-col justify-between gap-x-8 gap-y-2 pt-3 pb-12 md:flex-row md:items-baseline">
        <nav aria-label="About this site" className="flex flex-wrap gap-x-5">
          {links.map(([address, words]) => (
            <a key={address} href={address} className="py-1.5">
              {words}
            </a>
          ))}
        </nav>
        <p>
          <bdi>{motto}</bdi> Times are in {timeZone.replaceAll('_', ' ')}.
        </p>
      </div>
    </footer>
  )
}
