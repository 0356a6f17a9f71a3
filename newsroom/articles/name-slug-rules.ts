/** The name of a section, a tag or an author as addresses have it: its letters and digits, of any script, in lower case. Empty when it has none. */
export function nameSlug(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? ''
  )
}

/** The slug of a name that stands in an address, encoded or not; null for what is none. */
export function nameSlugIn(written: string): string | null {
  try {
    const slug = decodeURIComponent(written)
    return slug !== '' && nameSlug(slug) === slug ? slug : null
  } catch {
    return null
  }
}
