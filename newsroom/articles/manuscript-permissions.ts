import { type ManuscriptInBrief, type Step, steps, stepsFrom } from '@/newsroom/articles/manuscript-rules'
import { canPublish, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'

/** The steps that a viewer may take with a manuscript as it is. */
export function stepsOpenTo(
  viewer: Viewer,
  { status }: Pick<ManuscriptInBrief, 'status' | 'version' | 'publishedVersion'>,
): Step[] {
  return steps.filter((step) => stepsFrom[step].includes(status) && mayTake(viewer, step))
}

/** Whether a viewer may take this step with a manuscript that they may edit: authors submit, editors do the rest. */
export function mayTake(viewer: Viewer, step: Step): boolean {
  return step === 'submit' ? canWrite(viewer) : canPublish(viewer)
}
