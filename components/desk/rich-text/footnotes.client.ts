import { type Editor, Node } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { textOf } from '@/components/desk/rich-text/rich-document'

const label = {
  label: { default: '', parseHTML: (element: HTMLElement) => element.getAttribute('data-footnote') ?? '' },
}

interface NoteOptions {
  /** What a note of this name is called. */
  called: (name: string) => string
}

/** The text of a note; it is drawn below the article, in the order in which notes are called. */
export const Footnote = Node.create<NoteOptions>({
  name: 'footnote',
  group: 'top',
  content: 'block+',
  defining: true,
  isolating: true,
  addOptions: () => ({ called: (name) => name }),
  addAttributes: () => label,
  parseHTML: () => [{ tag: 'aside[data-footnote]', contentElement: 'div' }],
  renderHTML({ node }) {
    const name = textOf(node.attrs.label)
    return [
      'aside',
      { 'data-footnote': name, 'aria-label': this.options.called(name) },
      ['span', { contenteditable: 'false', class: 'rich-note-name' }, `${name} `],
      ['div', 0],
    ]
  },
})

/** Where a note is called. */
export const FootnoteReference = Node.create<NoteOptions>({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ called: (name) => name }),
  addAttributes: () => label,
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML({ node }) {
    const name = textOf(node.attrs.label)
    return ['sup', { 'data-footnote': name, 'aria-label': this.options.called(name) }, name]
  },
})

/** Calls a new note where the cursor is, and goes on in its text, at the end. */
export function insertFootnote(editor: Editor): void {
  const taken = new Set<string>()
  editor.state.doc.descendants((node) => {
    if (node.type.name === 'footnote') taken.add(textOf(node.attrs.label).toLowerCase())
  })
  let number = 1
  while (taken.has(String(number))) number++
  const called = { type: 'footnoteReference', attrs: { label: String(number) } }
  const { to } = editor.state.selection
  const isInserted = editor
    .chain()
    .focus()
    .setTextSelection(to)
    .insertContent(called)
    .insertContentAt(editor.state.doc.content.size + 1, {
      type: 'footnote',
      attrs: { label: String(number) },
      content: [{ type: 'paragraph' }],
    })
    .run()
  if (!isInserted) return
  let place: number | undefined
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name === 'footnote' && node.attrs.label === String(number)) place = offset
  })
  if (place === undefined) return
  const { tr, doc } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place + 2))).scrollIntoView())
}
