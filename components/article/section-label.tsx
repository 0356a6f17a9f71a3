import { sectionAddress } from '@/newsroom/articles/section-rules'

/** The section that an article stands in, leading to its page. */
export function SectionLabel({ section }: { section: string }) {
  return (
    <p className="font-sans text-label font-semibold text-accent">
      <a
        href={sectionAddress(section)}
        className="inline-block max-w-full py-0.5 wrap-anywhere no-underline hover:underline"
      >
        <bdi>{section}</bdi>
      </a>
    </p>
  )
}
