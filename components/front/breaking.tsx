import type { BreakingNews } from '@/newsroom/edition-rules'

/** The line above the front page for what happens just now. */
export function Breaking({ news: { text, address } }: { news: BreakingNews }) {
  return (
    <p className="front-breaking">
      <strong>Breaking</strong> {address ? <a href={address}>{text}</a> : <bdi>{text}</bdi>}
    </p>
  )
}
