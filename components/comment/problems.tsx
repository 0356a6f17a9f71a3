import type { FormState } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** Why a form was refused, with a way to each field it is about. The page lands on it, also without script. */
export function Problems({ state, idOf }: { state: FormState; idOf: Record<string, string> }) {
  if (state.status !== 'refused') return null
  const lines = Object.entries(idOf).flatMap(([field, id]) =>
    (state.fields[field] ?? []).map((sentence) => ({ id, sentence })),
  )
  return (
    <Notice role="alert" tabIndex={-1} autoFocus className="mb-4.5 scroll-mt-4">
      <p className="font-semibold">{state.message}</p>
      {lines.length > 0 && (
        <ul className="mt-1">
          {lines.map(({ id, sentence }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-0.5">
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
