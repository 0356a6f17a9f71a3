import { sectionAddress } from '@/newsroom/articles/section-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The sections in one line, which scrolls when they are many. */
export function SectionLinks({ sections, words }: { sections: string[]; words: Words }) {
  if (sections.length === 0) return null
  return (
    <nav
      aria-label={words.t('site.sections')}
      className="-mx-1 flex min-w-0 gap-x-4 overflow-x-auto px-1 font-sans text-label whitespace-nowrap [scrollbar-width:none] print:hidden"
    >
      {sections.map((section) => (
        <a
          key={section}
          href={sectionAddress(section)}
          className="py-2 no-underline -outline-offset-3 hover:text-accent"
        >
          <bdi>{section}</bdi>
        </a>
      ))}
    </nav>
  )
}
