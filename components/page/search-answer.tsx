import { FoundList } from '@/components/page/found-list'
import { PageLinks } from '@/components/page/page-links'
import {
  type FoundPage,
  longestQuestion,
  mostRanked,
  mostWordsAsked,
  type SearchQuestion,
} from '@/newsroom/search/search-rules'

interface SearchAnswerProps {
  question: SearchQuestion
  /** Null: the question has no word. */
  found: FoundPage | null
  now: Date
  timeZone: string
}

/** What a search found, or what else to try. */
export function SearchAnswer({ question, found, now, timeZone }: SearchAnswerProps) {
  if (question.q === '') return null
  return (
    <section aria-label="What was found" className="mt-8 border-t border-ink pt-4">
      <div className="flex flex-col gap-1 font-sans text-said wrap-anywhere">
        {question.isCut && (
          <p>The question was longer than {longestQuestion} characters; only its beginning was read.</p>
        )}
        {found?.isShortened && (
          <p>The question had more than {mostWordsAsked} words; only the first of them were looked for.</p>
        )}
        {found === null && <p>Nothing in the question is a word. Write letters or digits.</p>}
        {found && found.count > 0 && <Count found={found} q={question.q} />}
      </div>
      {found?.count === 0 && <NothingFound question={question} />}
      {found && found.count > 0 && (
        <>
          <FoundList found={found.articles} now={now} timeZone={timeZone} />
          <PageLinks name="Pages of what was found" links={linksTo(question, found)} />
        </>
      )}
    </section>
  )
}

function Count({ found: { count, hasMore, page, pages }, q }: { found: FoundPage; q: string }) {
  const most = mostRanked.toLocaleString('en')
  return (
    <>
      <p>
        <strong>{hasMore ? `More than ${most}` : count} </strong>
        {count === 1 ? 'article has' : 'articles have'} “<bdi>{q}</bdi>”
        {pages > 1 && ` · page ${page} of ${pages}`}
      </p>
      {hasMore && (
        <p className="text-caption text-soft">
          Shown are the newest {most}, and older ones that have it in their headline. Another word, a section
          or a time finds the others.
        </p>
      )}
    </>
  )
}

function NothingFound({ question: { q, section, period } }: { question: SearchQuestion }) {
  const isNarrow = section !== '' || period !== null
  return (
    <>
      <p className="text-title wrap-anywhere">
        No article {isNarrow ? 'in this section and time ' : ''}has “<bdi>{q}</bdi>”.
      </p>
      <ul className="mt-3 list-disc ps-5 font-sans text-said">
        {isNarrow && (
          <li>
            <a href={`/search?${new URLSearchParams({ q })}`} className="inline-block py-0.5">
              Search all sections, at any time
            </a>
            .
          </li>
        )}
        <li>Search for fewer words, or without quotation marks: all that is written has to be there.</li>
        <li>Try another form of a word: “ferry” does not find “ferries”.</li>
        <li>
          Or look through the <a href="/archive">archive</a>, month by month.
        </li>
      </ul>
    </>
  )
}

function linksTo(question: SearchQuestion, { page, pages }: FoundPage) {
  const to = (number: number) => {
    const { q, section, period } = question
    const asked = { q, section, when: period ?? '', page: number === 1 ? '' : String(number) }
    return `/search?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))}`
  }
  return [
    ...(page > 1 ? [{ words: 'Previous', href: to(page - 1), rel: 'prev' as const }] : []),
    ...(page < pages ? [{ words: 'Next', href: to(page + 1), rel: 'next' as const }] : []),
  ]
}
