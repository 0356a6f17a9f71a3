import { BodyField } from '@/components/desk/body-field.client'
import { languageOptions, typeOptions } from '@/components/desk/manuscript-choices'
import { TickField } from '@/components/desk/tick-field'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { directionOf } from '@/newsroom/articles/article-rules'
import type { Picture } from '@/newsroom/media/picture-rules'

export interface ManuscriptChoices {
  sections: string[]
  /** The newest of the library. */
  pictures: Picture[]
}

export interface FieldsProps {
  /** What a field holds, as text. */
  value: (field: string) => string
  errors: (field: string) => string[]
}

/** The name of a field, what it holds and what is wrong with it. */
function fieldsOf({ value, errors }: FieldsProps) {
  return (name: string) => ({ name, defaultValue: value(name), errors: errors(name) })
}

/** What readers read: headline, standfirst, text. */
export function TextFields({ value, errors }: FieldsProps) {
  const field = fieldsOf({ value, errors })
  const lang = value('lang') || 'en'
  const dir = directionIn(lang)
  const line = { lang, dir }
  return (
    <div className="desk-text-fields">
      <TextField label="Headline" {...field('headline')} {...line} className="desk-headline-field" />
      <TextField label="Standfirst" {...field('standfirst')} multiline rows={2} {...line} />
      <BodyField name="body" label="Text" value={value('body')} errors={errors('body')} {...line} />
    </div>
  )
}

function directionIn(lang: string): 'ltr' | 'rtl' {
  try {
    return directionOf(lang)
  } catch {
    return 'ltr'
  }
}

/** Where it stands in the paper, and who wrote it. */
export function FilingFields({ value, errors, sections }: FieldsProps & { sections: string[] }) {
  const field = fieldsOf({ value, errors })
  const section = value('section')
  const all = section === '' || sections.includes(section) ? sections : [...sections, section]
  return (
    <fieldset className="desk-group">
      <legend>Filing</legend>
      <SelectField
        key={`section ${section}`}
        label="Section"
        name="section"
        unchosen="Choose a section"
        options={all.map((name) => ({ value: name, label: name }))}
        defaultValue={section}
        errors={errors('section')}
      />
      <TextField label="Or a new section" {...field('newSection')} dir="auto" />
      <TextField label="Byline" {...field('byline')} multiline rows={2} dir="auto" hint="One name a line." />
      <SelectField
        key={`type ${value('type')}`}
        label="Type"
        name="type"
        options={typeOptions}
        defaultValue={value('type') || 'news'}
        errors={errors('type')}
      />
      <SelectField
        key={`lang ${value('lang')}`}
        label="Language"
        name="lang"
        options={languageOptions(value('lang'))}
        defaultValue={value('lang') || 'en'}
        errors={errors('lang')}
      />
      <TextField label="Tags" {...field('tags')} dir="auto" hint="With commas between them." />
      <TextField
        label="Address"
        {...field('slug')}
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        hint="Its part after /articles/; left empty, it is made from the headline. A published address that changes goes on leading here."
      />
    </fieldset>
  )
}

/** What stands around the text, and what is arranged for it. */
export function FurnitureFields({ value, errors }: FieldsProps) {
  const field = fieldsOf({ value, errors })
  return (
    <>
      <fieldset className="desk-group">
        <legend>Around the text</legend>
        {lines('keyPoints', 'Key points', 'One a line; above the text.')}
        {lines('sources', 'Sources', 'Markdown; in a box below the text.')}
        {lines('methods', 'How it was made', 'Markdown; in a box below the text.')}
        {lines('related', 'Related articles', 'One address a line.', 'ltr')}
        {lines('translations', 'Translations', 'One a line: fr le-port-rouvre', 'ltr')}
      </fieldset>
      <fieldset className="desk-group">
        <legend>Arrangements</legend>
        <TickField name="commentsOpen" label="Comments are open" ticked={value('commentsOpen') !== ''} />
        <TextField
          label="Comments close after"
          {...field('commentsClose')}
          inputMode="text"
          hint="A number of days from publication, or “never”. Empty: as the settings of the paper say."
        />
        <TickField name="newsSitemap" label="In the news sitemap" ticked={value('newsSitemap') !== ''} />
        <TextField
          label="Embargo"
          {...field('embargo')}
          dir="auto"
          hint="For the newsroom only: until when this is not to be told, and why. It publishes nothing and holds nothing back."
        />
      </fieldset>
    </>
  )

  function lines(name: string, label: string, hint: string, dir = 'auto') {
    return <TextField label={label} {...field(name)} multiline rows={3} dir={dir} hint={hint} />
  }
}
