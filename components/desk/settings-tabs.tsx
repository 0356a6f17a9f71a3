import type { Words } from '@/newsroom/words/words-rules'

/** The ways between the pages of the settings. */
export function SettingsTabs({ words: { t }, open }: { words: Words; open: 'edition' | 'sections' }) {
  const pages = [
    { is: 'edition', address: '/admin/settings', name: t('desk.settings.paper') },
    { is: 'sections', address: '/admin/settings/sections', name: t('desk.sections.title') },
  ]
  return (
    <nav aria-label={t('desk.frame.settings')} className="desk-tabs mb-4">
      {pages.map(({ is, address, name }) => (
        <a key={is} href={address} aria-current={is === open ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
