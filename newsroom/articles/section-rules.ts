import { nameSlug } from '@/newsroom/articles/name-slug-rules'

/** The address of a section's page. */
export function sectionAddress(name: string): string {
  return `/sections/${encodeURIComponent(nameSlug(name))}`
}
