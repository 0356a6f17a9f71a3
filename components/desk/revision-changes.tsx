import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { fieldName, fieldValue } from '@/components/desk/manuscript-words'
import { TextChanges } from '@/components/desk/text-changes'
import { Button } from '@/components/form/button'
import type { Words } from '@/newsroom/words/words-rules'

/** What a version says otherwise than the one kept before it, and the button that makes it the working text again. */
export function RevisionChanges({
  words,
  seen,
  revision,
  fields,
  before,
  restore,
}: {
  words: Words
  seen: { id: string; version: number }
  revision: number
  fields: Record<string, string>
  before: { version: number; fields: Record<string, string> } | null
  restore: Act
}) {
  const { t, number } = words
  const changed = Object.keys(fields).filter((field) => fields[field] !== (before?.fields[field] ?? ''))
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        {before
          ? t('desk.pastVersions.against', { version: number(revision), before: number(before.version) })
          : t('desk.pastVersions.first', { version: number(revision) })}
      </h2>
      {changed.length === 0 && <p className="desk-soft">{t('desk.pastVersions.same')}</p>}
      {changed.map((field) => (
        <div key={field}>
          <h3>{fieldName(words, field)}</h3>
          <TextChanges
            words={words}
            before={before ? fieldValue(words, field, before.fields[field] ?? '') : ''}
            after={fieldValue(words, field, fields[field] ?? '')}
          />
        </div>
      ))}
      {revision !== seen.version && (
        <ActionForm act={restore}>
          <input type="hidden" name="id" value={seen.id} />
          <input type="hidden" name="version" value={seen.version} />
          <input type="hidden" name="revision" value={revision} />
          <Button kind="quiet">{t('desk.pastVersions.restore', { version: number(revision) })}</Button>
        </ActionForm>
      )}
    </section>
  )
}
