import type { ReasonOption } from '@/components/desk/rejection-fields'
import { rejectionReasonKeys, rejectionReasons } from '@/newsroom/moderation/moderation-rules'

/** The reasons to choose from, in their order. */
export const reasonOptions: ReasonOption[] = rejectionReasonKeys.map((value) => ({
  value,
  label: rejectionReasons[value],
}))
