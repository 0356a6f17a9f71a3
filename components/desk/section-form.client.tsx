'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

interface SectionFormProps {
  change: Act
  section: { slug: string; name: string; inNewsSitemap: boolean }
}

/** The form of one section. Its place is its own: what was refused of one is said at no other. */
export function SectionForm({ change, section: { slug, name, inNewsSitemap } }: SectionFormProps) {
  const { t } = useWords()
  const [state, post] = useActionState(change, fresh, `/admin/settings/sections#${encodeURIComponent(slug)}`)
  const isRefused = state.status === 'refused'
  const isTicked = isRefused ? enteredIn(state, 'inNewsSitemap') === 'on' : inNewsSitemap
  return (
    <form action={post} className="desk-fields" noValidate>
      {isRefused && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="slug" value={slug} />
      <TextField
        label={t('desk.sections.name')}
        name="name"
        id={`name-${slug}`}
        dir="auto"
        autoComplete="off"
        required
        defaultValue={isRefused ? enteredIn(state, 'name') : name}
        errors={errorsOf(state, 'name')}
      />
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-2.5">
        <input
          key={String(isTicked)}
          type="checkbox"
          name="inNewsSitemap"
          value="on"
          defaultChecked={isTicked}
          className="size-6 accent-ink"
        />
        {t('desk.sections.inNewsSitemap')}
      </label>
      <div>
        <Button kind="quiet" aria-label={t('desk.sections.saveNamed', { name })}>
          {t('desk.sections.save')}
        </Button>
      </div>
    </form>
  )
}
