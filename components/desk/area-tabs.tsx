import { type DeskArea, deskAreas } from '@/components/desk/desk-areas'

/** The parts of the desk that are not about comments, as far as somebody's role includes them. */
export function AreaTabs({ areas, open }: { areas: DeskArea[]; open: string | undefined }) {
  if (areas.length === 0) return null
  return (
    <nav aria-label="Newsroom" className="desk-tabs desk-areas">
      {areas.map((area) => (
        <a key={area} href={deskAreas[area].address} aria-current={area === open ? 'page' : undefined}>
          {deskAreas[area].words}
        </a>
      ))}
    </nav>
  )
}
