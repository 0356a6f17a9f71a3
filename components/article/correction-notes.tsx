import { Moment } from '@/components/page/moment'
import { type Correction, paragraphsOf } from '@/newsroom/articles/correction-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What was put right in an article, as it stands above or below its text. */
export function CorrectionNotes({ corrections, words }: { corrections: Correction[]; words: Words }) {
  return corrections.map(({ id, kind, text, at }) => (
    <aside key={id} id={`correction-${id}`} className="correction">
      <p lang={words.language} dir={words.dir} className="font-semibold">
        {words.t(`corrections.${kind}`)}
        {words.t('times.comma')} <Moment at={at} words={words} />
      </p>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph} dir="auto" className="mt-1">
          {paragraph}
        </p>
      ))}
    </aside>
  ))
}
