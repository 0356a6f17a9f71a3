import { shortMoment } from '@/components/desk/age-words'
import { DecisionBy } from '@/components/desk/decision-by'
import { reasonInWords, restoredInWords } from '@/newsroom/moderation/decision-words-rules'
import type { MadeDecision } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A decision in a sentence: what, by whom, when; for what reason and with what note. */
export function DecisionLine({ decision, now, words }: { decision: MadeDecision; now: Date; words: Words }) {
  const { t } = words
  const { outcome, undoes, reason, note, at } = decision
  const details = [undoes && restoredInWords(outcome, words), reason && reasonInWords(reason, words)].filter(
    Boolean,
  )
  return (
    <>
      <DecisionBy decision={decision} words={words} />
      {t('times.comma')} <time dateTime={at.toISOString()}>{shortMoment(at, now, words)}</time>
      {details.length > 0 && `. ${details.join('. ')}`}
      {note && <>. {t.rich('desk.decisions.note', { note, said: (text) => <q dir="auto">{text}</q> })}</>}
    </>
  )
}
