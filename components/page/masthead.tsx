import { SearchLink } from '@/components/page/search-link'
import { SectionLinks } from '@/components/page/section-links'
import type { Words } from '@/newsroom/words/words-rules'

/** The head of every page but the front: one line where there is room, so that it stays out of the way. */
export function Masthead({ name, sections, words }: { name: string; sections: string[]; words: Words }) {
  return (
    <header className="border-b-3 border-double border-ink print:border-0">
      <div className="page-width flex flex-col gap-x-8 pt-2.5 md:flex-row md:items-baseline md:pt-2">
        <a
          href="/"
          className="self-start py-0.5 text-[1.625rem]/tight font-semibold whitespace-nowrap no-underline"
        >
          <bdi>{name}</bdi>
        </a>
        <div className="flex min-w-0 grow items-baseline gap-x-4 md:gap-x-8">
          <SectionLinks sections={sections} words={words} />
          <SearchLink words={words} />
        </div>
      </div>
    </header>
  )
}
