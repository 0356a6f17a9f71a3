import { correctionWords } from '@/components/article/correction-words'
import { Moment } from '@/components/page/moment'
import { type Correction, paragraphsOf } from '@/newsroom/articles/correction-rules'

/** What was put right in an article, as it stands above or below its text. */
export function CorrectionNotes({ corrections, timeZone }: { corrections: Correction[]; timeZone: string }) {
  return corrections.map(({ id, kind, text, at }) => (
    <aside key={id} id={`correction-${id}`} className="correction">
      <p lang="en" dir="ltr" className="font-semibold">
        {correctionWords[kind]}, <Moment at={at} timeZone={timeZone} />
      </p>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph} dir="auto" className="mt-1">
          {paragraph}
        </p>
      ))}
    </aside>
  ))
}
