import { nameSlug } from '@/newsroom/articles/name-slug-rules'

/** The address of a tag's page; null for a name without a letter or a digit, which has none. */
export function tagAddress(name: string): string | null {
  return addressUnder('/tags', name)
}

/** The address of an author's page, by their name; null for a name without a letter or a digit. */
export function authorAddress(name: string): string | null {
  return addressUnder('/authors', name)
}

function addressUnder(folder: string, name: string): string | null {
  const slug = nameSlug(name)
  return slug === '' ? null : `${folder}/${encodeURIComponent(slug)}`
}
