'use client'

import type { Editor } from '@tiptap/core'
import { isInTable } from '@tiptap/pm/tables'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { insertFootnote } from '@/components/desk/rich-text/footnotes.client'
import { togglePullQuote, toggleQuote } from '@/components/desk/rich-text/quotes.client'
import { insertTable, tableCommands } from '@/components/desk/rich-text/tables.client'
import type { English } from '@/newsroom/words/catalogue-rules'

interface Tool {
  name: Exclude<keyof English['desk']['richText'], 'note' | 'markdownHint'>
  keys?: string
  run: () => void
  /** For what is on or off where the cursor is. */
  pressed?: boolean
  disabled?: boolean
}

/** One stop for the Tab key; the arrow keys go through it, Alt and F10 lead to it from the text. */
export function Toolbar({
  editor,
  openLink,
  openPicture,
}: {
  editor: Editor
  openLink: () => void
  openPicture: () => void
}) {
  const { t } = useWords()
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const is = useEditorState({
    editor,
    selector: ({ editor: present }) => ({
      bold: present.isActive('bold'),
      italic: present.isActive('italic'),
      link: present.isActive('link'),
      heading: present.isActive('heading', { level: 2 }),
      subheading: present.isActive('heading', { level: 3 }),
      bullets: present.isActive('bulletList'),
      numbers: present.isActive('orderedList'),
      quote: present.isActive('blockquote', { pull: false }),
      pull: present.isActive('blockquote', { pull: true }),
      image: present.isActive('image'),
      table: isInTable(present.state),
      undo: present.can().undo(),
      redo: present.can().redo(),
    }),
  })
  const chain = () => editor.chain().focus()
  const tools: Tool[] = [
    { name: 'bold', keys: 'Ctrl+B', pressed: is.bold, run: () => chain().toggleBold().run() },
    { name: 'italic', keys: 'Ctrl+I', pressed: is.italic, run: () => chain().toggleItalic().run() },
    { name: 'link', keys: 'Ctrl+K', pressed: is.link, run: openLink },
    {
      name: 'heading',
      keys: 'Ctrl+Alt+2',
      pressed: is.heading,
      run: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      name: 'subheading',
      keys: 'Ctrl+Alt+3',
      pressed: is.subheading,
      run: () => chain().toggleHeading({ level: 3 }).run(),
    },
    {
      name: 'bullets',
      keys: 'Ctrl+Shift+8',
      pressed: is.bullets,
      run: () => chain().toggleBulletList().run(),
    },
    {
      name: 'numbers',
      keys: 'Ctrl+Shift+7',
      pressed: is.numbers,
      run: () => chain().toggleOrderedList().run(),
    },
    { name: 'quote', keys: 'Ctrl+Shift+B', pressed: is.quote, run: () => toggleQuote(editor) },
    { name: 'pullQuote', pressed: is.pull, run: () => togglePullQuote(editor) },
    { name: 'footnote', keys: 'Ctrl+Alt+F', run: () => insertFootnote(editor) },
    ...(is.table ? [] : [{ name: 'table' as const, run: () => insertTable(editor) }]),
    { name: is.image ? 'pictureWords' : 'picture', run: openPicture },
    { name: 'undo', keys: 'Ctrl+Z', disabled: !is.undo, run: () => chain().undo().run() },
    { name: 'redo', keys: 'Ctrl+Shift+Z', disabled: !is.redo, run: () => chain().redo().run() },
    ...(is.table
      ? tableCommands.map(({ name, run }) => ({
          name,
          run: () => {
            editor.commands.focus()
            run(editor.state, editor.view.dispatch)
          },
        }))
      : []),
  ]

  function move(event: KeyboardEvent) {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const rtl = bar.current ? getComputedStyle(bar.current).direction === 'rtl' : false
    const next = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key]
    const present = buttons.findIndex((button) => button.matches(':focus'))
    let place: number | undefined
    if (next !== undefined) place = (present + next + buttons.length) % buttons.length
    if (event.key === 'Home') place = 0
    if (event.key === 'End') place = buttons.length - 1
    if (event.key === 'Escape') editor.commands.focus()
    if (place === undefined) return
    event.preventDefault()
    setStop(place)
    buttons[place]?.focus()
  }

  const shown = Math.min(stop, tools.length - 1)
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('desk.richText.formatting')}
      className="rich-tools"
      onKeyDown={move}
    >
      {tools.map(({ name, keys, run, pressed, disabled }, place) => (
        <button
          key={name}
          type="button"
          tabIndex={place === shown ? 0 : -1}
          aria-pressed={pressed}
          aria-disabled={disabled || undefined}
          title={keys && `${t(`desk.richText.${name}`)} (${keys})`}
          onFocus={() => setStop(place)}
          onClick={() => !disabled && run()}
        >
          {t(`desk.richText.${name}`)}
        </button>
      ))}
    </div>
  )
}
