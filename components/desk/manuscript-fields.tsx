import { BodyField } from '@/components/desk/body-field.client'
import { languageOptions, typeOptions } from '@/components/desk/manuscript-choices'
import { TickField } from '@/components/desk/tick-field'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { directionOf } from '@/newsroom/articles/article-rules'
import type { Picture } from '@/newsroom/media/picture-rules'
import type { Words } from '@/newsroom/words/words-rules'

export interface ManuscriptChoices {
  sections: string[]
  /** The newest of the library. */
  pictures: Picture[]
}

export interface FieldsProps {
  words: Words
  /** What a field holds, as text. */
  value: (field: string) => string
  errors: (field: string) => string[]
}

/** The name of a field, what it holds and what is wrong with it. */
function fieldsOf({ value, errors }: Omit<FieldsProps, 'words'>) {
  return (name: string) => ({ name, defaultValue: value(name), errors: errors(name) })
}

/** What readers read: headline, standfirst, text. */
export function TextFields({ words: { t }, value, errors }: FieldsProps) {
  const field = fieldsOf({ value, errors })
  const lang = value('lang') || 'en'
  const dir = directionIn(lang)
  const line = { lang, dir }
  return (
    <div className="desk-text-fields">
      <TextField
        label={t('desk.writing.fields.headline')}
        {...field('headline')}
        {...line}
        className="desk-headline-field"
      />
      <TextField
        label={t('desk.writing.fields.standfirst')}
        {...field('standfirst')}
        multiline
        rows={2}
        {...line}
      />
      <BodyField
        name="body"
        label={t('desk.writing.fields.body')}
        value={value('body')}
        errors={errors('body')}
        {...line}
      />
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
export function FilingFields({ words, value, errors, sections }: FieldsProps & { sections: string[] }) {
  const { t } = words
  const field = fieldsOf({ value, errors })
  const section = value('section')
  const all = section === '' || sections.includes(section) ? sections : [...sections, section]
  return (
    <fieldset className="desk-group">
      <legend>{t('desk.writing.filing')}</legend>
      <SelectField
        key={`section ${section}`}
        label={t('desk.writing.fields.section')}
        name="section"
        unchosen={t('desk.writing.chooseSection')}
        options={all.map((name) => ({ value: name, label: name }))}
        defaultValue={section}
        errors={errors('section')}
      />
      <TextField label={t('desk.writing.fields.newSection')} {...field('newSection')} dir="auto" />
      <TextField
        label={t('desk.writing.fields.byline')}
        {...field('byline')}
        multiline
        rows={2}
        dir="auto"
        hint={t('desk.writing.hints.byline')}
      />
      <SelectField
        key={`type ${value('type')}`}
        label={t('desk.writing.fields.type')}
        name="type"
        options={typeOptions(words)}
        defaultValue={value('type') || 'news'}
        errors={errors('type')}
      />
      <SelectField
        key={`lang ${value('lang')}`}
        label={t('desk.writing.fields.lang')}
        name="lang"
        options={languageOptions(words, value('lang'))}
        defaultValue={value('lang') || 'en'}
        errors={errors('lang')}
      />
      <TextField
        label={t('desk.writing.fields.tags')}
        {...field('tags')}
        dir="auto"
        hint={t('desk.writing.hints.tags')}
      />
      <TextField
        label={t('desk.writing.fields.slug')}
        {...field('slug')}
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        hint={t('desk.writing.hints.slug')}
      />
    </fieldset>
  )
}

type Lined = 'keyPoints' | 'sources' | 'methods' | 'related' | 'translations'

/** What stands around the text, and what is arranged for it. */
export function FurnitureFields({ words: { t }, value, errors }: FieldsProps) {
  const field = fieldsOf({ value, errors })
  return (
    <>
      <fieldset className="desk-group">
        <legend>{t('desk.writing.around')}</legend>
        {lines('keyPoints', t('desk.writing.hints.keyPoints'))}
        {lines('sources', t('desk.writing.hints.box'))}
        {lines('methods', t('desk.writing.hints.box'))}
        {lines('related', t('desk.writing.hints.related'), 'ltr')}
        {lines('translations', t('desk.writing.hints.translations', { example: 'fr le-port-rouvre' }), 'ltr')}
      </fieldset>
      <fieldset className="desk-group">
        <legend>{t('desk.writing.arrangements')}</legend>
        <TickField
          name="commentsOpen"
          label={t('desk.writing.fields.commentsOpen')}
          ticked={value('commentsOpen') !== ''}
        />
        <TextField
          label={t('desk.writing.fields.commentsClose')}
          {...field('commentsClose')}
          inputMode="numeric"
          autoComplete="off"
          hint={t('desk.writing.hints.commentsClose')}
        />
        <TickField
          name="commentsNeverClose"
          label={t('desk.writing.fields.commentsNeverClose')}
          ticked={value('commentsNeverClose') !== ''}
        />
        <TickField
          name="newsSitemap"
          label={t('desk.writing.fields.newsSitemap')}
          ticked={value('newsSitemap') !== ''}
        />
        <TextField
          label={t('desk.writing.fields.embargo')}
          {...field('embargo')}
          dir="auto"
          hint={t('desk.writing.hints.embargo')}
        />
      </fieldset>
    </>
  )

  function lines(name: Lined, hint: string, dir = 'auto') {
    const label = t(`desk.writing.fields.${name}`)
    return <TextField label={label} {...field(name)} multiline rows={3} dir={dir} hint={hint} />
  }
}
