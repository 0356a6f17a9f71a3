/**
 * An e-mail address as it is compared, stored and written to: in lower case, its domain in the ASCII form that mail
 * servers know (a browser may already have sent it so); null when mail cannot reach it. Any script is allowed on
 * both sides of the @ (RFC 6531); quoted names, comments, bare hosts and network addresses are not.
 */
export function mailAddress(text: string): string | null {
  const at = text.lastIndexOf('@')
  const name = text.slice(0, at).toLowerCase()
  const domain = domainInAscii(text.slice(at + 1))
  return at > 0 && domain && namePattern.test(name) && !/^\.|\.\.|\.$/.test(name) ? `${name}@${domain}` : null
}

// RFC 5321 gives the part before the @ 64 octets; a name in another script would hardly get as far in characters.
const namePattern = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u
const domainPattern =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/

function domainInAscii(domain: string): string | null {
  // Else the parser of addresses would take a path, a port or an escape for part of the host.
  if (!/^[\p{L}\p{N}\p{M}.\u3002-]+$/u.test(domain)) return null
  const address = `http://${domain}/`
  if (!URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return domainPattern.test(hostname) ? hostname : null
}
