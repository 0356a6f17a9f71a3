/** A mark on a piece of text, in the form that ProseMirror stores. */
export interface RichMark {
  type: string
  attrs?: Record<string, unknown> | undefined
}

/** A node of the document that the editor holds, in the form that ProseMirror stores. */
export interface RichNode {
  type: string
  attrs?: Record<string, unknown> | undefined
  content?: RichNode[] | undefined
  marks?: RichMark[] | undefined
  text?: string | undefined
}

/** Deeper than any article goes; what is nested deeper stays with the textarea. */
export const deepestNesting = 24

/** An attribute that is text; anything else is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A piece of text with these marks. */
export function textNode(text: string, marks: RichMark[] = []): RichNode {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

/** Whether a piece of text is code, of which every character counts. */
export function isCode({ marks = [] }: RichNode): boolean {
  return marks.some(({ type }) => type === 'code')
}

export const emptyParagraph: RichNode = { type: 'paragraph' }
