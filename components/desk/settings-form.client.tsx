'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { PictureField } from '@/components/desk/picture-field'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, type FormState, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { SelectField } from '@/components/form/select-field'
import { drawnIn, type SettingFields, type SettingName } from '@/newsroom/edition-form-rules'
import { languages } from '@/newsroom/edition-rules'
import type { Picture } from '@/newsroom/media/picture-rules'
import { languageNames } from '@/newsroom/words/words-rules'

interface SettingsFormProps {
  set: Act
  present: SettingFields
  timeZones: string[]
  /** The newest of the library. */
  pictures: Picture[]
}

/** The settings of the edition. The form carries what it was drawn with, so that only what is changed here is written. */
export function SettingsForm({ set, present, timeZones, pictures }: SettingsFormProps) {
  const words = useWords()
  const { t } = words
  const [state, post] = useActionState(set, fresh, '/admin/settings')
  const field = (name: SettingName) => ({
    name,
    label: t(`desk.settings.labels.${name}`),
    defaultValue: state.status === 'refused' ? enteredIn(state, name) : present[name],
    errors: errorsOf(state, name),
  })
  const choice = (name: SettingName) => ({ ...field(name), key: `${name} ${field(name).defaultValue}` })
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="drawn" value={JSON.stringify(drawnFor(state, present))} />
      <TextField {...field('name')} dir="auto" required />
      <TextField {...field('motto')} dir="auto" hint={t('desk.settings.hints.motto')} />
      <SelectField
        {...choice('language')}
        key={choice('language').key}
        hint={t('desk.settings.hints.language')}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <SelectField
        {...choice('digits')}
        key={choice('digits').key}
        options={[
          { value: 'latn', label: t('desk.settings.latin') },
          { value: 'arab', label: t('desk.settings.arabic') },
        ]}
      />
      <SelectField
        {...choice('timeZone')}
        key={choice('timeZone').key}
        hint={t('desk.settings.hints.timeZone')}
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <TextField
        {...field('accent')}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        hint={t.rich('desk.settings.hints.accent', {
          code: (chunks) => <bdi dir="ltr">{chunks}</bdi>,
        })}
      />
      <SelectField
        {...choice('preModeration')}
        key={choice('preModeration').key}
        options={[
          { value: 'on', label: t('desk.settings.readFirst') },
          { value: 'off', label: t('desk.settings.readAfter') },
        ]}
      />
      <TextField
        {...field('commentsCloseAfterDays')}
        inputMode="numeric"
        autoComplete="off"
        hint={t('desk.settings.hints.commentsCloseAfterDays')}
      />
      <TextField
        {...field('changeMinutes')}
        inputMode="numeric"
        autoComplete="off"
        hint={t('desk.settings.hints.changeMinutes')}
      />
      <TextField {...field('publisherName')} dir="auto" hint={t('desk.settings.hints.publisherName')} />
      <TextField {...field('publisherAddress')} dir="auto" multiline rows={3} />
      <TextField
        {...field('publisherEmail')}
        inputMode="email"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        hint={t('desk.settings.hints.publisherEmail')}
      />
      <TextField {...field('publisherPhone')} inputMode="tel" dir="ltr" />
      <TextField
        {...field('socialProfiles')}
        multiline
        rows={3}
        dir="ltr"
        spellCheck={false}
        hint={t('desk.settings.hints.socialProfiles')}
      />
      <PictureField
        words={words}
        name="image"
        label={t('desk.settings.labels.image')}
        chosen={field('image').defaultValue}
        typed={enteredIn(state, 'imageAddress')}
        pictures={pictures}
        errors={errorsOf(state, 'image')}
        hint={t('desk.settings.hints.image')}
      />
      <div>
        <Button>{t('desk.settings.save')}</Button>
      </div>
    </form>
  )
}

/** After a refusal the form still stands as it was drawn, but for what its sender has been told is different now. */
function drawnFor(state: FormState, present: SettingFields) {
  if (state.status !== 'refused') return present
  const before = drawnIn(enteredIn(state, 'drawn'))
  if (state.reason !== 'stale') return before
  const told = Object.entries(present).filter(([name]) => state.fields[name] !== undefined)
  return { ...before, ...Object.fromEntries(told) }
}
