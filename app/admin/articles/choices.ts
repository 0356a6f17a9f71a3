import type { ManuscriptChoices } from '@/components/desk/manuscript-fields'
import { allSectionNames } from '@/newsroom/articles/sections'
import { newestPictures } from '@/newsroom/media/library'
import type { Viewer } from '@/newsroom/people/people-rules'

/** What the form of an article offers to choose from. */
export async function theChoices(viewer: Viewer): Promise<ManuscriptChoices> {
  const [sections, pictures] = await Promise.all([allSectionNames(), newestPictures(viewer)])
  return { sections, pictures }
}
