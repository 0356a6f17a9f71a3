import { listNames } from '@/components/desk/manuscript-words'
import { type ManuscriptList, manuscriptLists } from '@/newsroom/articles/manuscript-rules'

/** The address of a list of manuscripts, or of what has `words` and follows `after` in it. */
export function listAddress(
  list: ManuscriptList,
  { words, after }: { words?: string | undefined; after?: string | undefined } = {},
): string {
  const query = new URLSearchParams({ list, ...(words && { q: words }), ...(after && { after }) })
  return `/admin/articles?${query}`
}

/** The lists of manuscripts. */
export function ManuscriptTabs({ open, words }: { open: ManuscriptList; words: string }) {
  return (
    <nav aria-label="Lists of articles" className="desk-tabs">
      {manuscriptLists.map((list) => (
        <a key={list} href={listAddress(list, { words })} aria-current={list === open ? 'page' : undefined}>
          {listNames[list]}
        </a>
      ))}
    </nav>
  )
}
