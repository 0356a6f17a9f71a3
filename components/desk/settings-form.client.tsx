'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { PictureField } from '@/components/desk/picture-field'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, type FormState, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { SelectField } from '@/components/form/select-field'
import { drawnIn, type SettingFields, type SettingName, settingLabels } from '@/newsroom/edition-form-rules'
import type { Picture } from '@/newsroom/media/picture-rules'

interface SettingsFormProps {
  set: Act
  present: SettingFields
  timeZones: string[]
  /** The newest of the library. */
  pictures: Picture[]
}

/** The settings of the edition. The form carries what it was drawn with, so that only what is changed here is written. */
export function SettingsForm({ set, present, timeZones, pictures }: SettingsFormProps) {
  const [state, post] = useActionState(set, fresh, '/admin/settings')
  const field = (name: SettingName) => ({
    name,
    label: settingLabels[name],
    defaultValue: state.status === 'refused' ? enteredIn(state, name) : present[name],
    errors: errorsOf(state, name),
  })
  const choice = (name: SettingName) => ({ ...field(name), key: `${name} ${field(name).defaultValue}` })
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="drawn" value={JSON.stringify(drawnFor(state, present))} />
      <TextField {...field('name')} dir="auto" required />
      <TextField {...field('motto')} dir="auto" hint="One line, in the foot of every page." />
      <SelectField
        {...choice('language')}
        key={choice('language').key}
        hint="Of everything around the articles. An article has a language of its own."
        options={[
          { value: 'en', label: 'English' },
          { value: 'fr', label: 'Français' },
          { value: 'ar', label: 'العربية' },
        ]}
      />
      <SelectField
        {...choice('digits')}
        key={choice('digits').key}
        options={[
          { value: 'latn', label: 'Latin: 1, 2, 3' },
          { value: 'arab', label: 'Arabic-Indic: ١، ٢، ٣' },
        ]}
      />
      <SelectField
        {...choice('timeZone')}
        key={choice('timeZone').key}
        hint="Every time on the site is shown in it."
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <TextField
        {...field('accent')}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        hint="As # and six digits, such as #b3001b. It must be readable on white; for dark screens a lighter one is made of it."
      />
      <SelectField
        {...choice('preModeration')}
        key={choice('preModeration').key}
        options={[
          { value: 'on', label: 'Yes, every comment' },
          { value: 'off', label: 'No: who was printed before is printed at once' },
        ]}
      />
      <TextField
        {...field('commentsCloseAfterDays')}
        inputMode="numeric"
        autoComplete="off"
        hint="Counted from an article’s publication. Empty: they stay open. An article may say otherwise."
      />
      <TextField
        {...field('publisherName')}
        dir="auto"
        hint="Who answers for the paper. Shown on the pages about it."
      />
      <TextField {...field('publisherAddress')} dir="auto" multiline rows={3} />
      <TextField
        {...field('publisherEmail')}
        inputMode="email"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        hint="Shown under “Contact”."
      />
      <TextField {...field('publisherPhone')} inputMode="tel" dir="ltr" />
      <TextField
        {...field('socialProfiles')}
        multiline
        rows={3}
        dir="ltr"
        spellCheck={false}
        hint="The paper’s own pages elsewhere: addresses that begin with https://, one a line."
      />
      <PictureField
        name="image"
        label={settingLabels.image}
        chosen={field('image').defaultValue}
        typed={enteredIn(state, 'imageAddress')}
        pictures={pictures}
        errors={errorsOf(state, 'image')}
        hint="It is shown where an article without a picture is shared."
      />
      <div>
        <Button>Save the settings</Button>
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
