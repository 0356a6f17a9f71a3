import type { RefusalReason } from '@/newsroom/refusal-rules'
import { englishIn, type Words } from '@/newsroom/words/words-rules'

/** A sentence in the language of whoever is told; plain text where only the command line is. */
export type Sentence = string | ((words: Words) => string)

/**
 * An expected no. Thrown inside a write it rolls the transaction back; a server action shows it to whoever asked.
 * `sentence` is a whole one for that person; `beside` puts sentences beside the fields they are about. `message` and
 * `fields` are the same in English, for logs, the command line and tests.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly fields: Record<string, string[]>

  constructor(
    readonly reason: RefusalReason,
    readonly sentence: Sentence,
    readonly beside: Record<string, Sentence[]> = {},
  ) {
    const english = englishIn('UTC')
    super(inWords(sentence, english))
    this.fields = besideIn(beside, english)
  }

  /** What is said to whoever reads `words`. */
  in(words: Words): { message: string; fields: Record<string, string[]> } {
    return { message: inWords(this.sentence, words), fields: besideIn(this.beside, words) }
  }
}

/** Whether it is a `Refusal`. By name, not instanceof: Next loads this module more than once. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'reason' in error
}

function inWords(sentence: Sentence, words: Words): string {
  return typeof sentence === 'string' ? sentence : sentence(words)
}

function besideIn(beside: Record<string, Sentence[]>, words: Words): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(beside).map(([field, sentences]) => [
      field,
      sentences.map((each) => inWords(each, words)),
    ]),
  )
}
