import { columns } from '@/db/columns.postgres'
import { defineTables } from '@/db/tables'

export const { edition, articles, comments, staff, sessions, decisions, addressKeys, pageVersions } =
  defineTables(columns)
