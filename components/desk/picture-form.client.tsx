'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { FocusField } from '@/components/desk/focus-field.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { type Picture, pictureAddress } from '@/newsroom/media/picture-rules'

/** The form for what is said of a picture. */
export function PictureForm({ picture, describe }: { picture: Picture; describe: Act }) {
  const [state, post] = useActionState(describe, fresh, pictureAddress(picture))
  const { t } = useWords()
  const isRefused = state.status === 'refused'
  const value = (field: string, stored: string) => (isRefused ? enteredIn(state, field) : stored)
  const { src, width, height, alt, isDecorative, caption, credit, focus, version } = picture
  return (
    <form action={post} className="desk-fields" noValidate>
      {isRefused && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="picture" value={src} />
      <input type="hidden" name="seen" value={version} />
      <FocusField
        src={src}
        width={width}
        height={height}
        alt={alt}
        x={value('focusX', String(Math.round(focus.x * 100)))}
        y={value('focusY', String(Math.round(focus.y * 100)))}
        errors={{ x: errorsOf(state, 'focusX'), y: errorsOf(state, 'focusY') }}
      />
      <TextField
        label={t('desk.picture.description')}
        name="alt"
        multiline
        rows={3}
        dir="auto"
        defaultValue={value('alt', alt)}
        errors={errorsOf(state, 'alt')}
        hint={t('desk.picture.descriptionHint')}
      />
      <label className="desk-check">
        <input
          type="checkbox"
          name="decorative"
          value="on"
          defaultChecked={value('decorative', isDecorative ? 'on' : '') !== ''}
        />
        {t('desk.picture.decorative')}
      </label>
      <TextField
        label={t('desk.picture.caption')}
        name="caption"
        multiline
        rows={2}
        dir="auto"
        defaultValue={value('caption', caption)}
        errors={errorsOf(state, 'caption')}
      />
      <TextField
        label={t('desk.picture.credit')}
        name="credit"
        dir="auto"
        defaultValue={value('credit', credit)}
        errors={errorsOf(state, 'credit')}
        hint={t('desk.picture.creditHint')}
      />
      <div>
        <Button>{t('desk.picture.save')}</Button>
      </div>
    </form>
  )
}
