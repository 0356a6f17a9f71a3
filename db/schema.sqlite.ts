import { columns } from '@/db/columns.sqlite'
import { defineTables } from '@/db/tables'

export const { edition, articles, comments, staff, sessions, decisions, addressKeys, pageVersions } =
  defineTables(columns)
