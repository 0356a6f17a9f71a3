'use client'

import { useId, useRef } from 'react'
import { type RichText, useRichText } from '@/components/desk/rich-text/use-rich-text.client'
import { box, Described, described } from '@/components/form/described'

export interface BodyFieldProps {
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
  if (!Editor) return null
  return (
    <div className="rich-switch">
      <button type="button" aria-pressed={opened !== undefined} onClick={() => !opened && open()}>
        Rich text
      </button>
      <button type="button" aria-pressed={opened === undefined} onClick={() => opened && close()}>
        Markdown
      </button>
      <p role="status">
        {isDeclined &&
          !opened &&
          'Something in this text can only be written as Markdown, so it stays Markdown: nothing of it is lost.'}
      </p>
    </div>
  )
}

function MarkdownHint() {
  return (
    <>
      Markdown: an empty line between paragraphs, <code>## Heading</code>, <code>*emphasis*</code>,{' '}
      <code>**strong**</code>, <code>[words](https://address)</code>, <code>- item</code>,{' '}
      <code>&gt; quotation</code>, <code>&gt; [!pull] pull quote</code>, <code>[^1]</code> and{' '}
      <code>[^1]: footnote</code>, <code>![what it shows](/media/… "caption | credit")</code>.
    </>
  )
}

function Keys() {
  return (
    <details className="rich-keys">
      <summary>Keys</summary>
      <p>
        Ctrl+B bold, Ctrl+I italic, Ctrl+K link, Ctrl+Alt+2 heading, Ctrl+Alt+3 subheading, Ctrl+Shift+8 list,
        Ctrl+Shift+7 numbers, Ctrl+Shift+B quote, Ctrl+Alt+F footnote, Ctrl+Z undo, Ctrl+Shift+Z redo, Alt+F10
        to the buttons, Escape back to the text. On a Mac, Cmd instead of Ctrl.
      </p>
    </details>
  )
}
