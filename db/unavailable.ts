/** The database cannot be used as it is; the message says so in words for the operator, and what to do. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** The error that an error came from, however often it was wrapped. */
export function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error
}
