'use client'

import { useId, useRef } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { type RichText, useRichText } from '@/components/desk/rich-text/use-rich-text.client'
import { box, Described, described } from '@/components/form/described'

interface BodyFieldProps {
  name: string
  label: string
  /** Markdown. */
  value: string
  lang: string
  dir: 'ltr' | 'rtl'
  errors: string[]
}

/**
 * The text of an article: a textarea of Markdown and, with script, an editor in its place. The textarea stays the field of
 * the form, whatever stands in the editor.
 */
export function BodyField({ value, lang, dir, ...words }: BodyFieldProps) {
  const textarea = useRef<HTMLTextAreaElement>(null)
  const rich = useRichText(textarea, value)
  const field = { ...words, hint: rich.opened ? <Keys /> : <MarkdownHint /> }
  const attributes = described(field)
  const labelId = useId()
  const { Editor } = rich
  return (
    <Described {...field} labelId={labelId}>
      <Switch rich={rich} />
      {rich.opened && Editor && (
        <Editor
          key={rich.opened.number}
          labelledBy={labelId}
          describedBy={attributes['aria-describedby']}
          lang={lang}
          dir={dir}
          document={rich.opened.document}
          changed={rich.changed}
          left={rich.hold}
        />
      )}
      <textarea
        {...attributes}
        ref={textarea}
        rows={24}
        lang={lang}
        dir={dir}
        spellCheck
        defaultValue={value}
        hidden={rich.opened !== undefined}
        className={`${box} desk-body-field`}
      />
    </Described>
  )
}

/** From one to the other at any time; what the editor would lose keeps it from opening. */
function Switch({ rich: { Editor, opened, isDeclined, open, close } }: { rich: RichText }) {
  const { t } = useWords()
  if (!Editor) return null
  return (
    <div className="rich-switch">
      <button type="button" aria-pressed={opened !== undefined} onClick={() => !opened && open()}>
        {t('desk.richText.richText')}
      </button>
      <button type="button" aria-pressed={opened === undefined} onClick={() => opened && close()}>
        {t('desk.richText.markdown')}
      </button>
      <p role="status">{isDeclined && !opened && t('desk.richText.declined')}</p>
    </div>
  )
}

function MarkdownHint() {
  return useWords().t.rich('desk.richText.markdownHint', {
    quote: '>',
    code: (sample) => <code dir="ltr">{sample}</code>,
  })
}

function Keys() {
  const { t } = useWords()
  return (
    <details className="rich-keys">
      <summary>{t('desk.richText.keys')}</summary>
      <p>{t('desk.richText.keysAre')}</p>
    </details>
  )
}
