import { SearchLink } from '@/components/page/search-link'
import { SectionLinks } from '@/components/page/section-links'
import { isoDay } from '@/newsroom/articles/day-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface FrontMastheadProps {
  name: string
  sections: string[]
  /** The day of the paper is the one that `now` falls on. */
  now: Date
  words: Words
}

/** The head of the front page: the name of the paper, large, and its day. */
export function FrontMasthead({ name, sections, now, words }: FrontMastheadProps) {
  return (
    <header className="border-b-3 border-double border-ink">
      <div className="page-width pt-4 md:pt-6">
        <div className="flex flex-col justify-between gap-x-6 gap-y-1 md:flex-row md:items-baseline">
          <h1 className="text-[2.75rem]/none font-semibold wrap-anywhere md:text-[4rem]/none">
            <bdi>{name}</bdi>
          </h1>
          <time dateTime={isoDay(now, words.timeZone)} className="font-sans text-caption text-soft">
            {words.day(now)}
          </time>
        </div>
        <div
          className={`mt-3 flex items-baseline gap-x-4 md:mt-4 md:gap-x-8 ${sections.length > 0 ? 'border-t border-ink' : ''}`}
        >
          <SectionLinks sections={sections} words={words} />
          <SearchLink words={words} />
        </div>
      </div>
    </header>
  )
}
