import type { ReactNode } from 'react'
import { FoundList } from '@/components/page/found-list'
import { PageLinks } from '@/components/page/page-links'
import {
  type FoundPage,
  isBackwards,
  longestQuestion,
  mostRanked,
  mostWordsAsked,
  type SearchQuestion,
} from '@/newsroom/search/search-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface SearchAnswerProps {
  question: SearchQuestion
  /** Null: the question has no word. */
  found: FoundPage | null
  now: Date
  words: Words
}

/** What a search found, or what else to try. */
export function SearchAnswer({ question, found, now, words }: SearchAnswerProps) {
  // Which of its days is wrong is said beside it.
  if (question.q === '' || isBackwards(question)) return null
  const { t } = words
  return (
    <section aria-label={t('search.found')} className="mt-8 border-t border-ink pt-4">
      <div className="flex flex-col gap-1 font-sans text-said wrap-anywhere">
        {question.isCut && <p>{t('search.cut', { most: longestQuestion })}</p>}
        {found?.isShortened && <p>{t('search.shortened', { most: mostWordsAsked })}</p>}
        {found === null && <p>{t('search.noWord')}</p>}
        {found && found.count > 0 && <Count found={found} q={question.q} words={words} />}
      </div>
      {found?.count === 0 && <NothingFound question={question} words={words} />}
      {found && found.count > 0 && (
        <>
          <FoundList found={found.articles} now={now} words={words} />
          <PageLinks name={t('search.pages')} links={linksTo(question, found, words)} />
        </>
      )}
    </section>
  )
}

interface CountProps {
  found: FoundPage
  q: string
  words: Words
}

function Count({ found: { count, hasMore, page, pages }, q, words: { t } }: CountProps) {
  const shown = { question: q, b: strong, q: quoted }
  const isFull = count > mostRanked
  return (
    <>
      <p>
        {hasMore && isFull
          ? t.rich('search.moreThan', { most: mostRanked, ...shown })
          : t.rich('search.count', { count, ...shown })}
        {pages > 1 && ` · ${t('search.page', { page, pages })}`}
      </p>
      {hasMore && (
        <p className="text-caption text-soft">
          {isFull ? t('search.shown', { most: mostRanked }) : t('search.brokenOff')}
        </p>
      )}
    </>
  )
}

interface NothingFoundProps {
  question: SearchQuestion
  words: Words
}

function NothingFound({ question: { q, section, period, from, to }, words: { t } }: NothingFoundProps) {
  const isNarrow = section !== '' || period !== null || from !== '' || to !== ''
  return (
    <>
      <p className="text-title wrap-anywhere">
        {t.rich(isNarrow ? 'search.noneHere' : 'search.none', { question: q, q: quoted })}
      </p>
      <ul className="mt-3 list-disc ps-5 font-sans text-said">
        {isNarrow && (
          <li>
            <a href={`/search?${new URLSearchParams({ q })}`} className="inline-block py-0.5">
              {t('search.everywhere')}
            </a>
            .
          </li>
        )}
        <li>{t('search.fewer')}</li>
        <li>{t('search.otherForm')}</li>
        <li>{t.rich('search.orArchive', { archive: (chunks) => <a href="/archive">{chunks}</a> })}</li>
      </ul>
    </>
  )
}

function strong(words: ReactNode) {
  return <strong>{words}</strong>
}

function quoted(words: ReactNode) {
  return <bdi>{words}</bdi>
}

function linksTo(question: SearchQuestion, { page, pages }: FoundPage, { t }: Words) {
  const to = (number: number) => {
    const { q, section, period, from, to: last } = question
    const asked = { q, section, when: period ?? '', from, to: last, page: number === 1 ? '' : String(number) }
    return `/search?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))}`
  }
  return [
    ...(page > 1 ? [{ words: t('search.previous'), href: to(page - 1), rel: 'prev' as const }] : []),
    ...(page < pages ? [{ words: t('search.next'), href: to(page + 1), rel: 'next' as const }] : []),
  ]
}
