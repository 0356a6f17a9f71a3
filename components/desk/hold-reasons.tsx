import { holdReasonInWords } from '@/newsroom/moderation/moderation-rules'

/** Why a comment waits, or waited. That everything waits here is no news, so that it stands back. */
export function HoldReasons({ reasons, areOver }: { reasons: string[]; areOver: boolean }) {
  if (reasons.length === 0) return null
  return (
    <ul className="desk-holds" aria-label={areOver ? 'Why it waited' : 'Why it waits'}>
      {reasons.map((reason) => (
        <li key={reason} className={areOver || reason === 'pre_moderation' ? 'desk-plain' : undefined}>
          {holdReasonInWords(reason)}
        </li>
      ))}
    </ul>
  )
}
