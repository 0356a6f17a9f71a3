import type { FormState } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** What became of a form that may have made a password for somebody: it is shown here, and never again. */
export function ToldPassword({ state, shownOnce }: { state: FormState; shownOnce: string }) {
  if (state.status === 'refused') return <Notice role="alert">{state.message}</Notice>
  if (state.status !== 'done') return null
  return (
    <Notice>
      <p>
        <bdi>{state.message}</bdi>
      </p>
      {state.password !== undefined && (
        <>
          <p dir="ltr" className="my-2 text-start font-semibold select-all">
            <code>{state.password}</code>
          </p>
          <p>{shownOnce}</p>
        </>
      )}
    </Notice>
  )
}
