import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { fieldNames } from '@/components/desk/manuscript-words'
import { TextChanges } from '@/components/desk/text-changes'
import { Button } from '@/components/form/button'

/** What a version says otherwise than the one kept before it, and the button that makes it the working text again. */
export function RevisionChanges({
  seen,
  revision,
  fields,
  before,
  restore,
}: {
  seen: { id: string; version: number }
  revision: number
  fields: Record<string, string>
  before: { version: number; fields: Record<string, string> } | null
  restore: Act
}) {
  const changed = Object.keys(fields).filter((field) => fields[field] !== (before?.fields[field] ?? ''))
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        {before ? `Version ${revision}, against version ${before.version}` : `Version ${revision}, the first`}
      </h2>
      {changed.length === 0 && <p className="desk-soft">Its text is the same.</p>}
      {changed.map((field) => (
        <div key={field}>
          <h3>{fieldNames[field] ?? field}</h3>
          <TextChanges before={before?.fields[field] ?? ''} after={fields[field] ?? ''} />
        </div>
      ))}
      {revision !== seen.version && (
        <ActionForm act={restore}>
          <input type="hidden" name="id" value={seen.id} />
          <input type="hidden" name="version" value={seen.version} />
          <input type="hidden" name="revision" value={revision} />
          <Button kind="quiet">Make version {revision} the working text</Button>
        </ActionForm>
      )}
    </section>
  )
}
