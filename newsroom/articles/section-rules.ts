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

/** The address of a section's page. */
export function sectionAddress(name: string): string {
  return `/sections/${encodeURIComponent(sectionSlug(name))}`
}
