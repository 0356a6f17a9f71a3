'use client'

import { type ReactNode, useActionState, useRef } from 'react'
import type { Act } from '@/components/desk/act'
import { AutosaveLine } from '@/components/desk/autosave-line'
import { useWords } from '@/components/desk/desk-words.client'
import { LeadImageFields } from '@/components/desk/lead-image-fields'
import {
  FilingFields,
  FurnitureFields,
  type ManuscriptChoices,
  TextFields,
} from '@/components/desk/manuscript-fields'
import { StepFields } from '@/components/desk/manuscript-steps'
import { type Stored, StoredMeanwhile } from '@/components/desk/stored-meanwhile'
import { useAutosave } from '@/components/desk/use-autosave.client'
import { Button } from '@/components/form/button'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import type { Step } from '@/newsroom/articles/manuscript-rules'
import { chosenPicture } from '@/newsroom/media/picture-rules'

interface ManuscriptFormProps extends ManuscriptChoices {
  act: Act
  /** Of the page it is on. */
  address: string
  /** What is stored, by field, as text; undefined where only what was typed may be shown. */
  stored: Stored | undefined
  steps: Step[]
  /** What stands beside the buttons: the state of the manuscript. */
  children?: ReactNode
}

/** The form in which an article is written, with its buttons above. */
export function ManuscriptForm({
  act,
  address,
  stored,
  steps,
  sections,
  pictures,
  children,
}: ManuscriptFormProps) {
  const words = useWords()
  const { t } = words
  const [state, post] = useActionState(act, fresh, address)
  const isRefused = state.status === 'refused'
  const value = (field: string) => (isRefused ? enteredIn(state, field) : (stored?.fields[field] ?? ''))
  const typed = (field: string) =>
    field === 'image' ? chosenPicture(value('image'), value('imageAddress')) : value(field)
  const errors = (field: string) => errorsOf(state, field)
  const isStale = isRefused && state.reason === 'stale' && stored !== undefined && stored.id !== ''
  const form = useRef<HTMLFormElement>(null)
  const hidden = (field: 'id' | 'version') =>
    isRefused ? enteredIn(state, field) : String(stored?.[field] ?? '')
  const { version, autosaved } = useAutosave(form, act, {
    opened: Number(hidden('version')),
    state,
  })
  const fields = { words, value, errors }
  return (
    <form ref={form} action={post} className="desk-manuscript" noValidate>
      {hidden('id') !== '' && (
        <>
          <input type="hidden" name="id" value={hidden('id')} />
          <input type="hidden" name="version" value={version} />
        </>
      )}
      <div className="desk-manuscript-bar">
        <div className="desk-save">
          <Button name="do" value="save">
            {t('desk.writing.save')}
          </Button>
          {!isStale && <AutosaveLine words={words} autosaved={autosaved} />}
        </div>
        {children}
      </div>
      {isRefused && (
        <Notice role="alert">
          <p>{state.message}</p>
          {state.reason === 'signed_out' && (
            <p>
              {t.rich('desk.writing.sessionEnded', {
                link: (inside) => (
                  <a href="/admin/sign-in" target="_blank" rel="noreferrer">
                    {inside}
                  </a>
                ),
              })}
            </p>
          )}
        </Notice>
      )}
      {isStale && <StoredMeanwhile words={words} stored={stored} typed={typed} />}
      <div className="desk-manuscript-columns">
        <div>
          <TextFields {...fields} />
          {steps.length > 0 && <StepFields {...fields} steps={steps} />}
        </div>
        <div className="desk-manuscript-side">
          <FilingFields {...fields} sections={sections} />
          <LeadImageFields {...fields} pictures={pictures} />
          <FurnitureFields {...fields} />
        </div>
      </div>
    </form>
  )
}
