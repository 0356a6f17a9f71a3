import { createHash } from 'node:crypto'

/** Names what is sent by its contents; weak, as it is the same in every encoding (RFC 9110, 8.8.1). */
export function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}

/** Whether who asks with this If-None-Match has it already. */
export function isKnown(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const asked = (ifNoneMatch ?? '').split(',').map((each) => each.trim())
  return asked.includes('*') || asked.includes(etag) || asked.includes(etag.replace('W/', ''))
}
