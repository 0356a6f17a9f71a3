import { placedWords } from '@/newsroom/search/article-words'

/** More words than this are not looked for: each costs time. */
export const mostWordsAsked = 12

const quoted = /["“”„‟«「『＂]([^"“”„‟«»「」『』＂]+)["“”‟»」』＂]/g

/**
 * What is looked for: every phrase of it, whose words stand beside each other. A word alone is a phrase of one. Whatever
 * is no letter and no digit only divides words; quotation marks of any language keep words together.
 */
export function phrasesIn(question: string): string[][] {
  const phrases = [...question.matchAll(quoted)].map(([, inside = '']) => wordsIn(inside))
  const alone = wordsIn(question.replace(quoted, ' ')).map((word) => [word])
  const different = new Map([...phrases, ...alone].map((phrase) => [phrase.join(' '), phrase]))
  let left = mostWordsAsked
  return [...different.values()].flatMap((phrase) => {
    const some = phrase.slice(0, left)
    left -= some.length
    return some.length > 0 ? [some] : []
  })
}

function wordsIn(text: string): string[] {
  return placedWords(text, mostWordsAsked).map(({ word }) => word)
}
