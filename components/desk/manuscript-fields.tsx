import { BodyField } from '@/components/desk/body-field.client'
import { languageOptions, typeOptions } from '@/components/desk/manuscript-choices'
import { TickField } from '@/components/desk/tick-field'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { directionOf } from '@/newsroom/articles/article-rules'

export interface ManuscriptChoices {
  sections: string[]
  /** Pictures of the library, the newest first: their addresses and what they were called. */
  pictures: { src: string; name: string }[]
}

export interface FieldsProps {
  /** What a field holds, as text. */
  value: (field: string) => string
  errors: (field: string) => string[]
}

/** What readers read: headline, standfirst, text. */
export function TextFields({ value, errors }: FieldsProps) {
  const lang = value('lang') || 'en'
  const dir = directionIn(lang)
  const line = { lang, dir }
  return (
    <div className="desk-text-fields">
      <TextField
        label="Headline"
        name="headline"
        {...line}
        defaultValue={value('headline')}
        errors={errors('headline')}
        className="desk-headline-field"
      />
      <TextField
        label="Standfirst"
        name="standfirst"
        multiline
        rows={2}
        {...line}
        defaultValue={value('standfirst')}
        errors={errors('standfirst')}
      />
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
      <TextField
        label="Or a new section"
        name="newSection"
        dir="auto"
        defaultValue={value('newSection')}
        errors={errors('newSection')}
      />
      <TextField
        label="Byline"
        name="byline"
        multiline
        rows={2}
        dir="auto"
        defaultValue={value('byline')}
        errors={errors('byline')}
        hint="One name a line."
      />
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
      <TextField
        label="Tags"
        name="tags"
        dir="auto"
        defaultValue={value('tags')}
        errors={errors('tags')}
        hint="With commas between them."
      />
      <TextField
        label="Address"
        name="slug"
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={value('slug')}
        errors={errors('slug')}
        hint="Its part after /articles/; left empty, it is made from the headline. A published address that changes goes on leading here."
      />
    </fieldset>
  )
}

/** The image above the text, with its words. */
export function ImageFields({ value, errors, pictures }: FieldsProps & Pick<ManuscriptChoices, 'pictures'>) {
  const src = value('image')
  return (
    <fieldset className="desk-group">
      <legend>Lead image</legend>
      {src.startsWith('/media/') && <img src={src} alt={value('alt')} className="desk-picture" />}
      <TextField
        label="Picture"
        name="image"
        dir="ltr"
        list="pictures"
        defaultValue={src}
        errors={errors('image')}
        hint={
          <>
            Its address in the <a href="/admin/media">media library</a>; the newest are offered as you type.
          </>
        }
      />
      <datalist id="pictures">
        {pictures.map((picture) => (
          <option key={picture.src} value={picture.src} label={picture.name} />
        ))}
      </datalist>
      <TextField
        label="Description"
        name="alt"
        dir="auto"
        defaultValue={value('alt')}
        errors={errors('alt')}
        hint="For those who do not see it."
      />
      <TextField
        label="Caption"
        name="caption"
        dir="auto"
        defaultValue={value('caption')}
        errors={errors('caption')}
      />
      <TextField
        label="Credit"
        name="credit"
        dir="auto"
        defaultValue={value('credit')}
        errors={errors('credit')}
      />
    </fieldset>
  )
}

/** What stands around the text, and what is arranged for it. */
export function FurnitureFields({ value, errors }: FieldsProps) {
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
          name="commentsClose"
          inputMode="text"
          defaultValue={value('commentsClose')}
          errors={errors('commentsClose')}
          hint="A number of days from publication, or “never”. Empty: as the settings of the paper say."
        />
        <TickField name="newsSitemap" label="In the news sitemap" ticked={value('newsSitemap') !== ''} />
        <TextField
          label="Embargo"
          name="embargo"
          dir="auto"
          defaultValue={value('embargo')}
          errors={errors('embargo')}
          hint="For the newsroom only: until when this is not to be told, and why. It publishes nothing and holds nothing back."
        />
      </fieldset>
    </>
  )

  function lines(name: string, label: string, hint: string, dir = 'auto') {
    return (
      <TextField
        label={label}
        name={name}
        multiline
        rows={3}
        dir={dir}
        defaultValue={value(name)}
        errors={errors(name)}
        hint={hint}
      />
    )
  }
}
