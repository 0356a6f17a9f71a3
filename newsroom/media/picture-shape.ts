import { z } from 'zod'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'
import { longestWords } from '@/newsroom/media/picture-rules'

const words = (most: number) =>
  z
    .string()
    .transform(trimmed)
    .refine((text) => lengthOf(text) <= most, `This may have ${most} characters at most.`)
    .refine(
      (text) => text.isWellFormed() && !text.includes('\0'),
      'This has a character that cannot be stored.',
    )

const percent = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, 'Write a number from 0 to 100.')
  .transform(Number)
  .refine((number) => number <= 100, 'Write a number from 0 to 100.')

/** The form for a picture's words and focus. */
export const pictureWordsShape = z.object({
  seen: z.string(),
  alt: words(longestWords.alt),
  decorative: z.string(),
  caption: words(longestWords.caption),
  credit: words(longestWords.credit),
  focusX: percent,
  focusY: percent,
})

/** What is written of a picture. */
export interface PictureWords {
  alt: string
  isDecorative: boolean
  caption: string
  credit: string
  focus: { x: number; y: number }
}

/** What the form's fields say. */
export function pictureWordsIn(fields: z.output<typeof pictureWordsShape>): PictureWords & { seen: string } {
  const { seen, alt, decorative, caption, credit, focusX, focusY } = fields
  return {
    ...{ seen, alt, caption, credit },
    isDecorative: decorative !== '',
    focus: { x: focusX / 100, y: focusY / 100 },
  }
}
