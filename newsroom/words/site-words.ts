import { theEdition } from '@/newsroom/edition'
import { noteOutage } from '@/newsroom/operating/outage'
import { lastWords } from '@/newsroom/words/last-words'
import { type Words, wordsOf } from '@/newsroom/words/words-rules'

/** The words of the edition; while the database cannot be asked, those in which the site spoke last. */
export async function siteWords(): Promise<Words> {
  try {
    return wordsOf(await theEdition())
  } catch (error) {
    if (!noteOutage(error)) throw error
    return lastWords()
  }
}
