import { PictureThumb } from '@/components/desk/picture-thumb'
import { TextField } from '@/components/form/field'
import { isDescribed, type Picture, pictureAddress } from '@/newsroom/media/picture-rules'
import type { Words } from '@/newsroom/words/words-rules'

/**
 * Chooses a picture of the library: radio buttons called `name`, whose value is the picture's address (`/media/….webp`), or
 * empty for none. What is chosen now is among them, also when it is not among the `pictures`, the newest of the library
 * (`newestPictures`). Any other is named in a field called `nameAddress` (for `portrait`: `portraitAddress`), which counts
 * when it is not empty. What was posted is read with `chosenPicture` and `pictureToUse`; that refuses beside `name`.
 */
export function PictureField({
  words: { t },
  name,
  label,
  chosen,
  typed = '',
  pictures,
  errors = [],
  hint,
  isDescribedHere = false,
}: {
  words: Words
  name: string
  label: string
  /** The address of the picture that is chosen now; empty for none. */
  chosen: string
  /** What a refused form had in the field for an address. */
  typed?: string
  pictures: Picture[]
  errors?: string[]
  hint?: string
  /** Whether the form says itself what the picture shows, so that one may be chosen that the library does not describe. */
  isDescribedHere?: boolean
}) {
  const isElsewhere = chosen !== '' && !pictures.some(({ src }) => src === chosen)
  const isReady = (picture: Picture) => isDescribedHere || isDescribed(picture)
  return (
    <fieldset className="desk-choose" aria-describedby={errors.length > 0 ? `${name}-errors` : undefined}>
      <legend>{label}</legend>
      {hint && <p className="desk-soft">{hint}</p>}
      {errors.length > 0 && (
        <p id={`${name}-errors`} className="desk-choose-error">
          {errors.join(' ')}
        </p>
      )}
      <ul>
        <li>
          <label>
            <input type="radio" name={name} value="" defaultChecked={chosen === ''} />
            <span>{t('desk.choosing.none')}</span>
          </label>
        </li>
        {isElsewhere && (
          <li>
            <label>
              <input type="radio" name={name} value={chosen} defaultChecked />
              <span className="desk-thumb">
                <img src={chosen} alt="" loading="lazy" />
              </span>
              <span>{t('desk.choosing.present')}</span>
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
                disabled={!isReady(picture) && picture.src !== chosen}
              />
              <PictureThumb {...picture} />
              <bdi>{picture.givenName}</bdi>
            </label>
            {!isReady(picture) && (
              <a href={pictureAddress(picture)} target="_blank" rel="noopener">
                {t('desk.choosing.describeFirst')}
              </a>
            )}
          </li>
        ))}
      </ul>
      <TextField
        label={t('desk.choosing.other')}
        name={`${name}Address`}
        dir="ltr"
        autoCapitalize="none"
        defaultValue={typed}
        hint={t.rich('desk.choosing.otherHint', {
          library: (chunks) => (
            <a href="/admin/media" target="_blank" rel="noopener">
              {chunks}
            </a>
          ),
        })}
      />
    </fieldset>
  )
}
