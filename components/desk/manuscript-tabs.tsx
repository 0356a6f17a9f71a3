import { type ManuscriptList, manuscriptLists } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The address of a list of manuscripts, or of what has `words` and follows `after` in it. */
export function listAddress(
  list: ManuscriptList,
  { words, after }: { words?: string | undefined; after?: string | undefined } = {},
): string {
  const query = new URLSearchParams({ list, ...(words && { q: words }), ...(after && { after }) })
  return `/admin/articles?${query}`
}

/** The lists of manuscripts. */
export function ManuscriptTabs({
  words: { t },
  open,
  searched,
}: {
  words: Words
  open: ManuscriptList
  searched: string
}) {
  return (
    <nav aria-label={t('desk.manuscripts.listsOf')} className="desk-tabs">
      {manuscriptLists.map((list) => (
        <a
          key={list}
          href={listAddress(list, { words: searched })}
          aria-current={list === open ? 'page' : undefined}
        >
          {t(`desk.manuscripts.lists.${list}`)}
        </a>
      ))}
    </nav>
  )
}
