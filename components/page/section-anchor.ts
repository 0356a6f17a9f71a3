/** The id of a section's place on the front page: its name in letters and digits of any script. */
export function sectionAnchor(section: string): string {
  const name = section.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return `section-${name}`
}

/** The address of that place. */
export function sectionAddress(section: string): string {
  return `/#${encodeURIComponent(sectionAnchor(section))}`
}
