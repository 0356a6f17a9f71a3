import type { CorrectionKind } from '@/newsroom/articles/correction-rules'

/** What a note about an error is called. */
export const correctionWords: Record<CorrectionKind, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
}
