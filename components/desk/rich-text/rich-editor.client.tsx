'use client'

import { type Editor, Extension } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useRef, useState } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { insertFootnote } from '@/components/desk/rich-text/footnotes.client'
import { LinkDialog } from '@/components/desk/rich-text/link-dialog.client'
import { cleanPastedHtml } from '@/components/desk/rich-text/pasted-html'
import { PictureDialog } from '@/components/desk/rich-text/picture-dialog.client'
import { emptyParagraph, type RichNode } from '@/components/desk/rich-text/rich-document'
import type { RichEditorProps } from '@/components/desk/rich-text/rich-editor-props'
import { richTextSchema } from '@/components/desk/rich-text/schema.client'
import { Toolbar } from '@/components/desk/rich-text/toolbar.client'

/** The editor with its toolbar and dialogs. Loaded when it is needed: see `BodyField`. */
export function RichEditor({ labelledBy, describedBy, lang, dir, document, changed, left }: RichEditorProps) {
  const { t } = useWords()
  const [dialog, setDialog] = useState<'link' | 'picture'>()
  const [files, setFiles] = useState<File[]>([])
  const whole = useRef<HTMLDivElement>(null)
  const told = useRef({ changed, left })
  told.current = { changed, left }
  const take = useRef<(given: File[]) => boolean>(() => false)
  take.current = (given) => {
    const pictures = given.filter(({ type }) => type.startsWith('image/'))
    if (pictures.length === 0) return false
    setFiles(pictures)
    setDialog('picture')
    return true
  }
  const [keys] = useState(() =>
    Extension.create({
      name: 'toolbarKeys',
      addKeyboardShortcuts: () => ({
        'Mod-k': () => {
          setDialog('link')
          return true
        },
        'Mod-Alt-f': ({ editor: present }) => {
          insertFootnote(present)
          return true
        },
        'Alt-F10': () => {
          whole.current?.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus()
          return true
        },
      }),
    }),
  )
  const editor = useEditor({
    extensions: [...richTextSchema((name) => t('desk.richText.note', { name })), keys],
    // A copy, for Tiptap's types know of nothing that is not there.
    content: JSON.parse(JSON.stringify(withRoomBelow(document))),
    injectCSS: false,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        class: 'rich-text',
        lang,
        dir,
        spellcheck: 'true',
      },
      transformPastedHTML: cleanPastedHtml,
      handlePaste: (_, event) => {
        // With words in it, what is on the clipboard is a text, of which some programs bring a picture, too.
        const hasWords = event.clipboardData?.types.some(
          (type) => type === 'text/plain' || type === 'text/rtf',
        )
        return !hasWords && take.current([...(event.clipboardData?.files ?? [])])
      },
      handleDrop: (view, event, _slice, moved) => {
        if (moved || !event.dataTransfer?.files.length) return false
        event.preventDefault()
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (place) editorIn.current?.commands.setTextSelection(place.pos)
        take.current([...event.dataTransfer.files])
        return true
      },
    },
    onUpdate: ({ editor: present }) => told.current.changed(() => present.getJSON()),
    onBlur: () => told.current.left(),
  })
  const editorIn = useRef<Editor>(null)
  editorIn.current = editor
  if (!editor) return null
  const close = () => {
    setDialog(undefined)
    setFiles([])
    editor.commands.focus()
  }
  return (
    <div ref={whole} className="rich-editor">
      <Toolbar editor={editor} openLink={() => setDialog('link')} openPicture={() => setDialog('picture')} />
      <EditorContent editor={editor} />
      {dialog === 'link' && <LinkDialog editor={editor} close={close} />}
      {dialog === 'picture' && <PictureDialog editor={editor} files={files} close={close} />}
    </div>
  )
}

/**
 * With a line to write on below a note or a table. The editor makes one as soon as somebody clicks into the text: that
 * would be a change, to be saved, where nobody changed anything.
 */
function withRoomBelow(document: RichNode): RichNode {
  const { content = [] } = document
  return content.at(-1)?.type === 'paragraph'
    ? document
    : { ...document, content: [...content, emptyParagraph] }
}
