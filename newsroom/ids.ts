import { v7 } from 'uuid'

/** A new identifier: a UUIDv7 (RFC 9562), so that later ones sort after earlier ones. */
export function newId(): string {
  return v7()
}
