import { asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { type Reader, store, type Writer } from '@/db/store'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { addSection } from '@/newsroom/articles/sections'
import { filledLine } from '@/newsroom/line-rules'
import { changed, tag } from '@/newsroom/pages'
import { allow, canEditPages } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'
import type { Words } from '@/newsroom/words/words-rules'

/** In code points. */
const longestName = 40

function nameIn({ t }: Words) {
  return filledLine(
    longestName,
    t('desk.sectionRefusals.nameTooLong', { most: longestName }),
    t('desk.sectionRefusals.noName'),
  ).refine((text) => nameSlug(text) !== '', t('desk.sectionRefusals.noAddress'))
}

const slug = z.string().max(200)

/** The form that adds a section. */
export const newSectionShape = (words: Words) => z.object({ name: nameIn(words) })

/** The form of a section; `inNewsSitemap` is `on` or empty, as of a box that is ticked or not. */
export const sectionShape = (words: Words) =>
  z.object({ slug, name: nameIn(words), inNewsSitemap: z.string() })

/** The buttons that move a section. */
export const sectionMoveShape = ({ t }: Words) =>
  z.object({ slug, way: z.enum(['up', 'down'], t('desk.sectionRefusals.button')) })

/** The button that removes a section. */
export const sectionSlugShape = z.object({ slug })

/** A section as the desk arranges it; `inUse`: some article or manuscript names it. */
export interface Section {
  slug: string
  name: string
  inNewsSitemap: boolean
  inUse: boolean
}

/** The sections in the order of the masthead, those without articles too. */
export async function arrangedSections(): Promise<Section[]> {
  const { read } = store()
  const used = new Set((await namesInUse(read)).map(nameSlug))
  return (await inOrder(read)).map((section) => ({
    slug: section.slug,
    name: section.name,
    inNewsSitemap: section.inNewsSitemap,
    inUse: used.has(section.slug),
  }))
}

/** Adds a section at the end. Refuses all but editors, and one that is there. */
export async function addNewSection(viewer: Viewer, { name }: { name: string }): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEditPages(viewer))
    const { sections } = store().tables
    const [there] = await tx
      .select()
      .from(sections)
      .where(eq(sections.slug, nameSlug(name)))
    if (there) {
      throw new Refusal('invalid', ({ t }) => t('desk.sectionRefusals.notAdded'), {
        name: [({ t }) => t('desk.sectionRefusals.known', { name: there.name })],
      })
    }
    await addSection(tx, name)
    await changed(tx, tag.edition)
  })
}

/**
 * Names a section, in every article and manuscript that names it, and says whether its articles are for the news sitemap.
 * The name keeps the section's address: its page, its feeds and whoever follows them stay where they are. Refuses all but
 * editors, an unknown section and a name with another address.
 */
export async function changeSection(
  viewer: Viewer,
  { slug, name, inNewsSitemap }: { slug: string; name: string; inNewsSitemap: boolean },
): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEditPages(viewer))
    const { sections } = store().tables
    if (nameSlug(name) !== slug) {
      throw new Refusal('invalid', ({ t }) => t('desk.sectionRefusals.notChanged'), {
        name: [({ t }) => t('desk.sectionRefusals.otherAddress', { address: `/sections/${slug}` })],
      })
    }
    const before = await theSection(tx, slug)
    await tx.update(sections).set({ name, inNewsSitemap }).where(eq(sections.slug, slug))
    const renamed = await rename(tx, slug, name)
    await changed(tx, tag.edition, tag.lists, ...renamed.map(tag.article))
    if (before.inNewsSitemap !== inNewsSitemap) await changed(tx, tag.lists)
  })
}

/** Moves a section by one place. At the end of the list nothing happens. Refuses all but editors, and an unknown section. */
export async function moveSection(
  viewer: Viewer,
  { slug, way }: { slug: string; way: 'up' | 'down' },
): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEditPages(viewer))
    const { sections } = store().tables
    await theSection(tx, slug)
    const slugs = (await inOrder(tx)).map((section) => section.slug)
    const at = slugs.indexOf(slug)
    const to = way === 'up' ? at - 1 : at + 1
    const other = slugs[to]
    if (other === undefined) return
    slugs[at] = other
    slugs[to] = slug
    for (const [place, each] of slugs.entries())
      await tx.update(sections).set({ place }).where(eq(sections.slug, each))
    await changed(tx, tag.edition)
  })
}

/** Removes a section that no article and no manuscript names. Refuses all but editors. */
export async function removeSection(viewer: Viewer, slug: string): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEditPages(viewer))
    const { sections } = store().tables
    const section = await theSection(tx, slug)
    if ((await namesInUse(tx)).some((each) => nameSlug(each) === slug)) {
      throw new Refusal('not_allowed', ({ t }) => t('desk.sectionRefusals.inUse', { name: section.name }))
    }
    await tx.delete(sections).where(eq(sections.slug, slug))
    await changed(tx, tag.edition)
  })
}

async function theSection(tx: Writer, slug: string) {
  const { sections } = store().tables
  const [section] =
    nameSlug(slug) === slug && slug !== ''
      ? await tx.select().from(sections).where(eq(sections.slug, slug))
      : []
  if (!section) throw new Refusal('not_found', ({ t }) => t('desk.sectionRefusals.gone'))
  return section
}

function inOrder(read: Reader) {
  const { sections } = store().tables
  return read.select().from(sections).orderBy(asc(sections.place), asc(sections.slug))
}

/** As articles and manuscripts write them: one section may have several spellings. */
async function namesInUse(read: Reader): Promise<string[]> {
  const { articles, manuscripts } = store().tables
  const printed = await read.selectDistinct({ name: articles.section }).from(articles)
  const written = await read.selectDistinct({ name: manuscripts.section }).from(manuscripts)
  return [...new Set([...printed, ...written].map((row) => row.name))]
}

/** Promises the slugs of the articles that read otherwise now. A manuscript's version stays: nothing of its text was changed. */
async function rename(tx: Writer, slug: string, name: string): Promise<string[]> {
  const { articles, manuscripts } = store().tables
  const others = (await namesInUse(tx)).filter((each) => nameSlug(each) === slug && each !== name)
  if (others.length === 0) return []
  const renamed = await tx
    .update(articles)
    .set({ section: name })
    .where(inArray(articles.section, others))
    .returning({ slug: articles.slug })
  const written = await tx
    .select({ id: manuscripts.id, content: manuscripts.content })
    .from(manuscripts)
    .where(inArray(manuscripts.section, others))
  for (const { id, content } of written) {
    await tx
      .update(manuscripts)
      .set({ section: name, content: { ...content, section: name } })
      .where(eq(manuscripts.id, id))
  }
  return renamed.map((each) => each.slug)
}
