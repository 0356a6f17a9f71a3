import { z } from 'zod'

/** What is said of a picture, each in a field of its own. */
export const imageWords = ['alt', 'caption', 'credit'] as const

const shape = z.object({ src: z.string(), alt: z.string(), caption: z.string(), credit: z.string() })

/** A picture and its words, as a form says them. */
type SaidImage = z.output<typeof shape>

/** The picture and the words with which a form was drawn; null when it does not say. */
export function drawnImage(text: string): SaidImage | null {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * The words that `given` says of its picture. Of another picture than the form was drawn with (`drawn`), those that nobody
 * has touched since are about the former one, and so are none.
 */
export function wordsGiven(given: SaidImage, drawn: SaidImage | null): Omit<SaidImage, 'src'> {
  const isOther = drawn !== null && drawn.src !== given.src
  const said = (word: (typeof imageWords)[number]) =>
    isOther && given[word] === drawn[word] ? '' : given[word]
  return { alt: said('alt'), caption: said('caption'), credit: said('credit') }
}
