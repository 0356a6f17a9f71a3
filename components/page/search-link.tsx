import type { Words } from '@/newsroom/words/words-rules'

/** Leads to the search, from the end of the line of sections. */
export function SearchLink({ words }: { words: Words }) {
  return (
    <a
      href="/search"
      className="ms-auto py-2 font-sans text-label whitespace-nowrap no-underline hover:text-accent print:hidden"
    >
      {words.t('search.title')}
    </a>
  )
}
