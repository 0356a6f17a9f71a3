import { type PictureFilter, pictureFilters, picturesAddress } from '@/newsroom/media/picture-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Which pictures the list shows. */
export function PictureFilters({ words: { t }, open }: { words: Words; open: PictureFilter }) {
  return (
    <nav aria-label={t('desk.media.which')} className="desk-tabs">
      {pictureFilters.map((filter) => (
        <a key={filter} href={picturesAddress(filter)} aria-current={filter === open ? 'page' : undefined}>
          {t(`desk.media.filters.${filter}`)}
        </a>
      ))}
    </nav>
  )
}
