import { Refusal } from '@/newsroom/refusal'
import type { Words } from '@/newsroom/words/words-rules'

/** A sentence about one file that was sent: its name, and `what`, which goes on after it. */
export function ofFile(words: Words, givenName: string, what: string): string {
  // In a line from right to left the dots of a name would stand at its other end.
  const named = (name: string) => (words.dir === 'rtl' ? `\u2068${name}\u2069` : name)
  return words.t.markup('desk.upload.ofFile', { name: givenName, what, file: named })
}

/** What was refused of one file, said so that it begins with the file's name. */
export function aboutFile(givenName: string, refusal: Refusal): Refusal {
  return new Refusal(refusal.reason, (words) => ofFile(words, givenName, refusal.in(words).message))
}
