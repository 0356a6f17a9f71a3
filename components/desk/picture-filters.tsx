import { type PictureFilter, pictureFilters, picturesAddress } from '@/newsroom/media/picture-rules'

const words: Record<PictureFilter, string> = { all: 'All pictures', used: 'Used', unused: 'Not used' }

/** Which pictures the list shows. */
export function PictureFilters({ open }: { open: PictureFilter }) {
  return (
    <nav aria-label="Which pictures" className="desk-tabs">
      {pictureFilters.map((filter) => (
        <a key={filter} href={picturesAddress(filter)} aria-current={filter === open ? 'page' : undefined}>
          {words[filter]}
        </a>
      ))}
    </nav>
  )
}
