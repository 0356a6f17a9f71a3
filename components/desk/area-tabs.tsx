import { type DeskArea, deskAreas } from '@/components/desk/desk-areas'
import type { Words } from '@/newsroom/words/words-rules'

/** The parts of the desk that are not about comments, as far as somebody's role includes them. */
export function AreaTabs({
  words: { t },
  areas,
  open,
}: {
  words: Words
  areas: DeskArea[]
  open: string | undefined
}) {
  if (areas.length === 0) return null
  return (
    <nav aria-label={t('desk.frame.newsroom')} className="desk-tabs desk-areas">
      {areas.map((area) => (
        <a key={area} href={deskAreas[area]} aria-current={area === open ? 'page' : undefined}>
          {t(`desk.frame.${area}`)}
        </a>
      ))}
    </nav>
  )
}
