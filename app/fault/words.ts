import { notFound } from 'next/navigation'
import { languages } from '@/newsroom/edition-rules'
import { type Words, wordsOf } from '@/newsroom/words/words-rules'

/** A fault page is made by the build for each language: it is there when nothing can be asked. */
export function faultLanguages() {
  return languages.map((language) => ({ language }))
}

/** The words of the language that the address of a fault page names. */
export async function faultWords(params: Promise<{ language: string }>): Promise<Words> {
  const asked = (await params).language
  const language = languages.find((each) => each === asked) ?? notFound()
  return wordsOf({ language, digits: 'latn', timeZone: 'UTC' })
}
