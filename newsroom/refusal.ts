import type { RefusalReason } from '@/newsroom/refusal-rules'

/**
 * An expected no. Thrown inside a write it rolls the transaction back; a server action shows it to whoever asked.
 * `message` is a whole sentence for that person; `fields` puts sentences beside the fields they are about.
 */
export class Refusal extends Error {
  override name = 'Refusal'

  constructor(
    readonly reason: RefusalReason,
    message: string,
    readonly fields: Record<string, string[]> = {},
  ) {
    super(message)
  }
}

/** Whether it is a `Refusal`. By name, not instanceof: Next loads this module more than once. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'reason' in error
}
