import type { ManuscriptChoices } from '@/components/desk/manuscript-fields'
import { allSectionNames } from '@/newsroom/articles/sections'
import { newestPictures } from '@/newsroom/media/library'
import type { Viewer } from '@/newsroom/people/people-rules'

/** Of the media library, in the list from which a lead image is chosen. */
const mostPictures = 60

/** What the form of an article offers to choose from. */
export async function theChoices(viewer: Viewer): Promise<ManuscriptChoices> {
  const [sections, pictures] = await Promise.all([allSectionNames(), newestPictures(viewer, mostPictures)])
  return { sections, pictures: pictures.map(({ src, givenName }) => ({ src, name: givenName })) }
}
