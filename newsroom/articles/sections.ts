import { asc } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'

/** Adds a section at the end of the masthead, as part of `tx`, unless it is there already. */
export async function addSection(tx: Writer, name: string): Promise<void> {
  const { sections } = store().tables
  const place = await tx.$count(sections)
  await tx
    .insert(sections)
    .values({ slug: nameSlug(name), name, place, inNewsSitemap: true })
    .onConflictDoNothing()
}

/** The names of all sections, also of those without articles, in the order of the masthead. */
export async function allSectionNames(): Promise<string[]> {
  const { sections } = store().tables
  const rows = await store()
    .read.select({ name: sections.name })
    .from(sections)
    .orderBy(asc(sections.place), asc(sections.slug))
  return rows.map(({ name }) => name)
}
