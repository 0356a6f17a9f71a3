/** The ways between the pages of the settings. */
export function SettingsTabs({ open }: { open: 'edition' | 'sections' }) {
  const pages = [
    { is: 'edition', address: '/admin/settings', words: 'The paper' },
    { is: 'sections', address: '/admin/settings/sections', words: 'Sections' },
  ]
  return (
    <nav aria-label="Settings" className="desk-tabs mb-4">
      {pages.map(({ is, address, words }) => (
        <a key={is} href={address} aria-current={is === open ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  )
}
