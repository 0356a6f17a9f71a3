import { listNames } from '@/components/desk/manuscript-words'
import { type ManuscriptList, manuscriptLists } from '@/newsroom/articles/manuscript-rules'

/** The address of a list of manuscripts, or of what follows `after` in it. */
export function listAddress(list: ManuscriptList, after?: string): string {
  const query = new URLSearchParams({ list, ...(after && { after }) })
  return `/admin/articles?${query}`
}

/** The lists of manuscripts. */
export function ManuscriptTabs({ open }: { open: ManuscriptList }) {
  return (
    <nav aria-label="Lists of articles" className="desk-tabs">
      {manuscriptLists.map((list) => (
        <a key={list} href={listAddress(list)} aria-current={list === open ? 'page' : undefined}>
          {listNames[list]}
        </a>
      ))}
    </nav>
  )
}
