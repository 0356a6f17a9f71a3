/** A section's name as addresses have it: its letters and digits, of any script, in lower case. Empty when it has none. */
export function sectionSlug(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? ''
  )
}

/** The slug of a section that stands in an address, encoded or not; null for what is none. */
export function sectionSlugIn(written: string): string | null {
  try {
    const slug = decodeURIComponent(written)
    return slug !== '' && sectionSlug(slug) === slug ? slug : null
  } catch {
    return null
  }
}

/** The address of a section's page. */
export function sectionAddress(name: string): string {
  return `/sections/${encodeURIComponent(sectionSlug(name))}`
}
