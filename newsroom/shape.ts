import type { z } from 'zod'

/** Every problem that a shape found, by field: the first sentence for each, so that one field says one thing. */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    fields[field] ??= [asSentence(issue.message)]
  }
  return fields
}

/** The command line joins such words into one sentence; beside a field each is one of its own. */
function asSentence(words: string): string {
  const sentence = words.charAt(0).toUpperCase() + words.slice(1)
  return /\p{L}|\p{N}/u.test(sentence.slice(-1)) ? `${sentence}.` : sentence
}
