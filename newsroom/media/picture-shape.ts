import { z } from 'zod'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'
import { longestWords, nameOf } from '@/newsroom/media/picture-rules'
import { numeral } from '@/newsroom/number-rules'
import type { Words } from '@/newsroom/words/words-rules'

function text({ t }: Words, most: number) {
  return z
    .string()
    .transform(trimmed)
    .refine((written) => lengthOf(written) <= most, t('desk.texts.tooLong', { most }))
    .refine((written) => written.isWellFormed() && !written.includes('\0'), t('desk.texts.unstorable'))
}

function percent({ t }: Words) {
  const said = t('desk.picture.percent', { least: 0, most: 100 })
  return z
    .string()
    .transform(numeral)
    .refine((typed) => /^\d{1,3}$/.test(typed), said)
    .transform(Number)
    .refine((number) => number <= 100, said)
}

/** The button that deletes a picture. */
export const pictureSrcShape = ({ t }: Words) =>
  z.object({ picture: z.string().refine((src) => nameOf(src) !== '', t('desk.picture.noneSuch')) })

/** The form for a picture's words and focus. */
export function pictureWordsShape(words: Words) {
  return pictureSrcShape(words).extend({
    seen: z.string(),
    alt: text(words, longestWords.alt),
    decorative: z.string(),
    caption: text(words, longestWords.caption),
    credit: text(words, longestWords.credit),
    focusX: percent(words),
    focusY: percent(words),
  })
}

/** What is written of a picture. */
export interface PictureWords {
  alt: string
  isDecorative: boolean
  caption: string
  credit: string
  focus: { x: number; y: number }
}

/** What the form's fields say. */
export function pictureWordsIn(
  fields: Omit<z.output<ReturnType<typeof pictureWordsShape>>, 'picture'>,
): PictureWords & { seen: string } {
  const { seen, alt, decorative, caption, credit, focusX, focusY } = fields
  return {
    ...{ seen, alt, caption, credit },
    isDecorative: decorative !== '',
    focus: { x: focusX / 100, y: focusY / 100 },
  }
}
