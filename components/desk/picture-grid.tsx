import { PictureThumb } from '@/components/desk/picture-thumb'
import { isDescribed, type Picture, pictureAddress } from '@/newsroom/media/picture-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Pictures of the library, each with what it was called, as links to where its words are. */
export function PictureGrid({ words, pictures }: { words: Words; pictures: Picture[] }) {
  return (
    <ul className="desk-pictures">
      {pictures.map((picture) => (
        <li key={picture.src}>
          <a href={pictureAddress(picture)}>
            <PictureThumb {...picture} />
            <bdi className="desk-picture-name">{picture.givenName}</bdi>
          </a>
          {!isDescribed(picture) && (
            <span className="desk-mark">{words.t('desk.media.needsDescription')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
