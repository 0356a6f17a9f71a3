import { store, type Writer } from '@/db/store'
import { sectionSlug } from '@/newsroom/articles/section-rules'

/** Adds a section at the end of the masthead, as part of `tx`, unless it is there already. */
export async function addSection(tx: Writer, name: string): Promise<void> {
  const { sections } = store().tables
  const place = await tx.$count(sections)
  await tx
    .insert(sections)
    .values({ slug: sectionSlug(name), name, place, inNewsSitemap: true })
    .onConflictDoNothing()
}
