import type { z } from 'zod'

/** Every problem that a shape found, by field: the first sentence for each, so that one field says one thing. */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    fields[field] ??= [issue.message]
  }
  return fields
}
