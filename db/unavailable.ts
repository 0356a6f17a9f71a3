/** The database cannot be used as it is; the message says so in words for the operator, and what to do. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}
