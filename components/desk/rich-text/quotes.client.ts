import type { Editor } from '@tiptap/core'

/** A quotation, or none; a pull quote becomes an ordinary one. */
export function toggleQuote(editor: Editor): void {
  if (editor.isActive('blockquote', { pull: true })) {
    editor.chain().focus().updateAttributes('blockquote', { pull: false }).run()
  } else editor.chain().focus().toggleBlockquote().run()
}

/** A pull quote, or none; an ordinary quotation becomes one. */
export function togglePullQuote(editor: Editor): void {
  if (editor.isActive('blockquote', { pull: true })) editor.chain().focus().lift('blockquote').run()
  else if (editor.isActive('blockquote'))
    editor.chain().focus().updateAttributes('blockquote', { pull: true }).run()
  else editor.chain().focus().wrapIn('blockquote', { pull: true }).run()
}
