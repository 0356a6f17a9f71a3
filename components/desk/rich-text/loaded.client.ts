// All that is loaded only where somebody writes an article, in one file.
export { normalDocument } from '@/components/desk/rich-text/normal'
export { openText } from '@/components/desk/rich-text/open-text'
export { RichEditor } from '@/components/desk/rich-text/rich-editor.client'
export { isSame, writeMarkdown } from '@/components/desk/rich-text/write-markdown'
