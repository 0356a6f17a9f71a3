import { columns } from '@/db/columns.sqlite'
import { defineTables } from '@/db/tables'

/** For drizzle-kit, which finds tables only where each is exported. */
export const {
  edition,
  sections,
  articles,
  authors,
  articleAuthors,
  articleTags,
  formerSlugs,
  corrections,
  frontStories,
  manuscripts,
  revisions,
  manuscriptEvents,
  media,
  mediaUses,
  standingPages,
  comments,
  commentRevisions,
  staff,
  sessions,
  decisions,
  addressKeys,
  outbox,
  staffMail,
  pageVersions,
} = defineTables(columns)
