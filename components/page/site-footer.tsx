import type { Words } from '@/newsroom/words/words-rules'

const links = [
  ['/archive', 'archive'],
  ['/feed.xml', 'feed'],
  ['/about', 'aboutPaper'],
  ['/contact', 'contact'],
  ['/corrections', 'corrections'],
  ['/house-rules', 'houseRules'],
  ['/privacy', 'privacy'],
  ['/your-comments', 'yourComments'],
] as const

/** The foot of every page. */
export function SiteFooter({ motto, words: { t, timeZone } }: { motto: string; words: Words }) {
  return (
    <footer className="mt-14 border-t-3 border-double border-ink font-sans text-caption text-soft print:hidden">
      <div className="page-width flex flex-col justify-between gap-x-8 gap-y-2 pt-3 pb-12 md:flex-row md:items-baseline">
        <nav aria-label={t('site.about')} className="flex flex-wrap gap-x-5">
          {links.map(([address, name]) => (
            <a key={address} href={address} className="py-1.5">
              {t(`site.${name}`)}
            </a>
          ))}
        </nav>
        <p>
          <bdi>{motto}</bdi>{' '}
          {t.rich('site.timesIn', {
            zone: timeZone.replaceAll('_', ' '),
            name: (chunks) => <bdi>{chunks}</bdi>,
          })}
        </p>
      </div>
    </footer>
  )
}
