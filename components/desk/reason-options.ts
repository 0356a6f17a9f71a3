import type { ReasonOption } from '@/components/desk/rejection-fields'
import { rejectionReasonKeys } from '@/newsroom/moderation/moderation-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The reasons to choose from, in their order. */
export function reasonOptions({ t }: Words): ReasonOption[] {
  return rejectionReasonKeys.map((value) => ({ value, label: t(`reasons.${value}`) }))
}
