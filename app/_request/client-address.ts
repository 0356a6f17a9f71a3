import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Where `connection.ts` notes the socket's own address; whatever a client sends under this name is replaced. */
export const peerHeader = 'x-postbag-peer'

/**
 * The client's address: the socket's own, or, behind `trustedProxies` proxies, what the outermost of them noted in
 * X-Forwarded-For. IPv6 by its /64, which is what one household has; IPv4 within IPv6 as IPv4.
 */
export function clientAddress(headers: Pick<Headers, 'get'>, trustedProxies: number): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  const noted = trustedProxies > 0 ? forwarded.at(-Math.min(trustedProxies, forwarded.length)) : undefined
  return normalised(noted) ?? normalised(headers.get(peerHeader) ?? undefined) ?? 'unknown'
}

function normalised(address: string | undefined): string | undefined {
  const bare = address
    ?.replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .split('%')[0]
  // Stricter than ipaddr.js, to which also "1" and "0x7f.1" are addresses.
  if (!bare || !isIP(bare)) return undefined
  const parsed = ipaddr.process(bare)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const network = [...parsed.toByteArray().slice(0, 8), ...Array<number>(8).fill(0)]
  return `${ipaddr.fromByteArray(network).toString()}/64`
}
