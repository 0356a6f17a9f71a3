import { placedWords } from '@/newsroom/search/article-words'
import { mostWordsAsked } from '@/newsroom/search/search-rules'

const quoted = /["“”„‟«「『＂]([^"“”„‟«»「」『』＂]+)["“”‟»」』＂]/g

/**
 * What is looked for: every phrase of it, whose words stand beside each other. A word alone is a phrase of one. Whatever
 * is no letter and no digit only divides words; quotation marks of any language keep words together.
 */
export function phrasesIn(question: string): { phrases: string[][]; isShortened: boolean } {
  const beside = [...question.matchAll(quoted)].map(([, inside = '']) => wordsIn(inside))
  const alone = wordsIn(question.replace(quoted, ' ')).map((word) => [word])
  const different = new Map([...beside, ...alone].map((phrase) => [phrase.join(' '), phrase]))
  different.delete('')
  const all = [...different.values()]
  let left = mostWordsAsked
  const phrases = all.flatMap((phrase) => {
    const some = phrase.slice(0, left)
    left -= some.length
    return some.length > 0 ? [some] : []
  })
  return { phrases, isShortened: all.flat().length > mostWordsAsked }
}

function wordsIn(text: string): string[] {
  return placedWords(text, mostWordsAsked + 1).map(({ word }) => word)
}
