'use client'

import { useActionState } from 'react'
import { CommentPreview } from '@/components/comment/comment-preview'
import { MarksExplained } from '@/components/comment/marks-explained'
import { Problems } from '@/components/comment/problems'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, type FormState, fresh } from '@/components/form/form-state'
import { type WordsSetting, wordsOf } from '@/newsroom/words/words-rules'

const idOf = { body: 'your-comment' }

interface ChangeFormProps {
  id: string
  name: string
  body: string
  /** Once it cannot be changed any more, what was typed meanwhile is still shown. */
  isOpen: boolean
  act: (before: FormState, form: FormData) => Promise<FormState>
  setting: WordsSetting
}

/** The form in which writers change what they have sent. */
export function ChangeForm({ id, name, body, isOpen, act, setting }: ChangeFormProps) {
  const words = wordsOf(setting)
  const { t } = words
  const [state, formAction] = useActionState(act, fresh, `/your-comments/${id}`)
  const isBack = 'entered' in state
  if (!isOpen && !isBack) return null
  return (
    <form action={formAction} noValidate>
      <Problems state={state} idOf={idOf} />
      {isOpen && <CommentPreview state={state} field={idOf.body} words={words} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="name" value={name} />
      <TextField
        name="body"
        label={isOpen ? t('form.body') : t('form.written')}
        id={idOf.body}
        multiline
        rows={8}
        errors={errorsOf(state, 'body')}
        defaultValue={isBack ? enteredIn(state, 'body') : body}
        readOnly={!isOpen}
        dir="auto"
        required
      />
      {isOpen && (
        <>
          <MarksExplained words={words} />
          <p className="mt-3.5 flex flex-wrap gap-3">
            <Button>{t('own.changeNow')}</Button>
            <Button kind="quiet" name="preview" value="1">
              {t('form.preview')}
            </Button>
          </p>
        </>
      )}
    </form>
  )
}
