import { PictureThumb } from '@/components/desk/picture-thumb'
import { isDescribed, type Picture, pictureAddress } from '@/newsroom/media/picture-rules'

/**
 * Chooses a picture of the library: radio buttons called `name`, whose value is the picture's address (`/media/….webp`), or
 * empty for none. What is chosen now is among them, also when it is not among the `pictures`, the newest of the library
 * (`newestPictures`). What was posted is read with `pictureToUse`, which refuses beside the same field.
 */
export function PictureField({
  name,
  label,
  chosen,
  pictures,
  errors = [],
}: {
  name: string
  label: string
  /** The address of the picture that is chosen now; empty for none. */
  chosen: string
  pictures: Picture[]
  errors?: string[]
}) {
  const isElsewhere = chosen !== '' && !pictures.some(({ src }) => src === chosen)
  return (
    <fieldset className="desk-choose" aria-describedby={errors.length > 0 ? `${name}-errors` : undefined}>
      <legend>{label}</legend>
      {errors.length > 0 && (
        <p id={`${name}-errors`} className="desk-choose-error">
          {errors.join(' ')}
        </p>
      )}
      <ul>
        <li>
          <label>
            <input type="radio" name={name} value="" defaultChecked={chosen === ''} />
            <span>None</span>
          </label>
        </li>
        {isElsewhere && (
          <li>
            <label>
              <input type="radio" name={name} value={chosen} defaultChecked />
              <span className="desk-thumb">
                <img src={chosen} alt="" loading="lazy" />
              </span>
              <span>The present one</span>
            </label>
          </li>
        )}
        {pictures.map((picture) => (
          <li key={picture.src}>
            <label>
              <input
                type="radio"
                name={name}
                value={picture.src}
                defaultChecked={picture.src === chosen}
                disabled={!isDescribed(picture) && picture.src !== chosen}
              />
              <PictureThumb {...picture} />
              <bdi>{picture.givenName}</bdi>
            </label>
            {!isDescribed(picture) && (
              <a href={pictureAddress(picture)} target="_blank" rel="noopener">
                Describe it first
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="desk-soft">
        The newest are here.{' '}
        <a href="/admin/media" target="_blank" rel="noopener">
          More, and adding one, in the library
        </a>
      </p>
    </fieldset>
  )
}
