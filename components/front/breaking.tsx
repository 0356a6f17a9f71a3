import type { BreakingNews } from '@/newsroom/edition-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The line above the front page for what happens just now. */
export function Breaking({ news: { text, address }, words: { t } }: { news: BreakingNews; words: Words }) {
  return (
    <p className="front-breaking">
      <strong>{t('front.breaking')}</strong> {address ? <a href={address}>{text}</a> : <bdi>{text}</bdi>}
    </p>
  )
}
