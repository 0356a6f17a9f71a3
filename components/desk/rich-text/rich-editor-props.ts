import type { RichNode } from '@/components/desk/rich-text/rich-document'

/** What the editor is given. */
export interface RichEditorProps {
  labelledBy: string
  describedBy: string | undefined
  lang: string
  dir: 'ltr' | 'rtl'
  document: RichNode
  /** After every change; what the document is then is asked for when it is needed. */
  changed: (current: () => RichNode) => void
  left: () => void
}
