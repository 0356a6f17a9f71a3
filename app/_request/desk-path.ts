const anywhere = 'http://desk.invalid'

/** In characters: longer than any page's own address, and short enough for a header. */
const longestPath = 4000

/**
 * `path` if it leads to a page of the desk on this site, in the form that a browser makes of it; else `otherwise`.
 * What a link asks for is never followed anywhere else.
 */
export function deskPath(path: string, otherwise = '/admin'): string {
  if (path.length > longestPath || !path.startsWith('/') || !URL.canParse(path, anywhere)) return otherwise
  const url = new URL(path, anywhere)
  const isDesk = url.pathname === '/admin' || url.pathname.startsWith('/admin/')
  const isDoor = /^\/admin\/(sign-in|set-up)(\/|$)/.test(url.pathname)
  return url.origin === anywhere && isDesk && !isDoor ? url.pathname + url.search + url.hash : otherwise
}

/** Where to sign in, and then go on to `path`. */
export function signInAddress(path: string): string {
  const to = deskPath(path)
  return to === '/admin' ? '/admin/sign-in' : `/admin/sign-in?${new URLSearchParams({ to })}`
}

/** A path of the desk with other parameters in its query (undefined or empty: without that one), and a hash. */
export function deskPathWith(
  path: string,
  parameters: Record<string, string | string[] | undefined>,
  hash = '',
): string {
  const url = new URL(deskPath(path), anywhere)
  for (const [name, value] of Object.entries(parameters)) {
    url.searchParams.delete(name)
    for (const each of [value ?? []].flat()) if (each) url.searchParams.append(name, each)
  }
  return url.pathname + url.search + hash
}
