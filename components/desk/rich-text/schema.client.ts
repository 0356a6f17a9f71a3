import { type Extensions, Mark, markInputRule, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { Furniture } from '@/components/desk/rich-text/attributes.client'
import { Footnote, FootnoteReference } from '@/components/desk/rich-text/footnotes.client'
import { Picture } from '@/components/desk/rich-text/picture.client'
import { textOf } from '@/components/desk/rich-text/rich-document'
import { tables } from '@/components/desk/rich-text/tables.client'
import { safeAddress } from '@/newsroom/articles/body-rules'

/** Footnotes and what is kept as it was written stand at the top only. */
const Document = Node.create({ name: 'doc', topNode: true, content: '(block | top)+' })

const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? ''
        return safeAddress(href) === undefined ? false : { href, title: element.getAttribute('title') ?? '' }
      },
    },
  ],
  // An address that nobody may follow is shown, and never leads anywhere.
  renderHTML: ({ mark }) => {
    const href = safeAddress(textOf(mark.attrs.href))
    return ['a', { ...(href === undefined ? {} : { href }), title: textOf(mark.attrs.href) }, 0]
  },
})

/** Unlike Tiptap's it goes with other marks, as it does in Markdown. */
const Code = Mark.create({
  name: 'code',
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code:not([data-verbatim])' }],
  renderHTML: () => ['code', 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|[^`])(`([^`]+)`)$/, type: this.type })]
  },
})

const verbatimAttribute = {
  markdown: { default: '', parseHTML: (element: HTMLElement) => element.getAttribute('data-verbatim') ?? '' },
}

/** Markdown that the editor has nothing for, shown as it was written. */
const VerbatimInline = Node.create({
  name: 'verbatimInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => verbatimAttribute,
  parseHTML: () => [{ tag: 'code[data-verbatim]' }],
  renderHTML: ({ node }) => [
    'code',
    { 'data-verbatim': textOf(node.attrs.markdown) },
    textOf(node.attrs.markdown),
  ],
})

const Verbatim = Node.create({
  name: 'verbatim',
  group: 'top',
  atom: true,
  addAttributes: () => verbatimAttribute,
  parseHTML: () => [{ tag: 'pre[data-verbatim]', priority: 60 }],
  renderHTML: ({ node }) => [
    'pre',
    { 'data-verbatim': textOf(node.attrs.markdown) },
    textOf(node.attrs.markdown),
  ],
})

/** Everything that the editor's documents can hold; `noteCalled` says what a note of some name is called. */
export const richTextSchema = (noteCalled: (name: string) => string): Extensions => [
  StarterKit.configure({ document: false, link: false, code: false, underline: false, strike: false }),
  Document,
  Link,
  Code,
  VerbatimInline,
  Verbatim,
  Furniture,
  Footnote.configure({ called: noteCalled }),
  FootnoteReference.configure({ called: noteCalled }),
  Picture,
  ...tables,
]
