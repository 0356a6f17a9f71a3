import { type ChangeEvent, useRef } from 'react'
import { PictureField } from '@/components/desk/picture-field'
import { TextField } from '@/components/form/field'
import { drawnImage, imageWords } from '@/newsroom/articles/lead-image-rules'
import type { Picture } from '@/newsroom/media/picture-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface LeadImageFieldsProps {
  words: Words
  /** What a field holds, as text. */
  value: (field: string) => string
  errors: (field: string) => string[]
  /** The newest of the library. */
  pictures: Picture[]
}

/**
 * The image above the text, with its words. The form carries what it was drawn with, so that words which nobody touched go
 * with the picture that they are about; with script the fields say so as soon as another is chosen.
 */
export function LeadImageFields({ words, value, errors, pictures }: LeadImageFieldsProps) {
  const { t } = words
  const field = (name: string) => ({ name, defaultValue: value(name), errors: errors(name) })
  const drawn = drawnImage(value('imageDrawn')) ?? {
    src: value('image'),
    ...{ alt: value('alt'), caption: value('caption'), credit: value('credit') },
  }
  const chosen = useRef(drawn)

  function choose({ target }: ChangeEvent<HTMLFieldSetElement, Element>) {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    const blank = { src: '', alt: '', caption: '', credit: '' }
    const next = [drawn, ...pictures].find(({ src }) => src === target.value) ?? blank
    for (const name of imageWords) {
      const words = target.form?.elements.namedItem(name)
      if (!(words instanceof HTMLInputElement)) continue
      if (['', drawn[name], chosen.current[name]].includes(words.value)) words.value = next[name]
    }
    chosen.current = next
  }

  return (
    <fieldset className="desk-group" onChange={choose}>
      <legend>{t('desk.writing.leadImage')}</legend>
      <input type="hidden" name="imageDrawn" value={JSON.stringify(drawn)} />
      <PictureField
        words={words}
        name="image"
        label={t('desk.writing.fields.image')}
        chosen={value('image')}
        typed={value('imageAddress')}
        pictures={pictures}
        errors={errors('image')}
        isDescribedHere
      />
      <TextField
        label={t('desk.writing.description')}
        {...field('alt')}
        dir="auto"
        hint={t('desk.writing.hints.alt')}
      />
      <TextField label={t('desk.writing.fields.caption')} {...field('caption')} dir="auto" />
      <TextField
        label={t('desk.writing.fields.credit')}
        {...field('credit')}
        dir="auto"
        hint={t('desk.writing.hints.credit')}
      />
    </fieldset>
  )
}
