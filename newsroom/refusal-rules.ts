/** The kinds of an expected no. */
export const refusalReasons = [
  'invalid',
  'not_found',
  'not_allowed',
  'signed_out',
  'stale',
  'too_many',
  'closed',
  'unavailable',
] as const
export type RefusalReason = (typeof refusalReasons)[number]
