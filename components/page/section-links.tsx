import { sectionAddress } from '@/newsroom/articles/section-rules'

/** The sections in one line, which scrolls when they are many. */
export function SectionLinks({ sections }: { sections: string[] }) {
  if (sections.length === 0) return null
  return (
    <nav
      aria-label="Sections"
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
