import {
  cleanText,
  cleanWords,
  normalInline,
  trimmed,
  withAddressLinks,
} from '@/components/desk/rich-text/normal-inline'
import { normalTable } from '@/components/desk/rich-text/normal-table'
import { emptyParagraph, type RichNode, textNode, textOf } from '@/components/desk/rich-text/rich-document'
import { isOwnImage } from '@/newsroom/articles/body-parts-rules'

/**
 * A document as it will be when its Markdown is read again: no empty paragraphs, headings, quotations and items of lists, no spaces that
 * nobody sees, tables with as many cells in every row, notes with names of their own.
 */
export function normalDocument(document: RichNode): RichNode {
  const named = withOwnLabels(document.content ?? [])
  const labels = new Set(named.flatMap((node) => (isFootnote(node) ? [labelOf(node).toLowerCase()] : [])))
  const content = normalBlocks(named, labels)
  return { type: 'doc', content: content.length > 0 ? content : [emptyParagraph] }
}

const isFootnote = ({ type }: RichNode) => type === 'footnote'
const labelOf = (node: RichNode) => textOf(node.attrs?.label)

function withOwnLabels(nodes: RichNode[]): RichNode[] {
  const taken = new Set<string>()
  return nodes.map((node) => {
    if (!isFootnote(node)) return node
    let label = labelOf(node)
    for (let number = 1; label === '' || taken.has(label.toLowerCase()); number++) label = `note-${number}`
    taken.add(label.toLowerCase())
    return { ...node, attrs: { label } }
  })
}

function normalBlocks(nodes: RichNode[] | undefined, footnotes: Set<string>): RichNode[] {
  return (nodes ?? []).flatMap((node) => normalBlock(node, footnotes))
}

function normalBlock(node: RichNode, footnotes: Set<string>): RichNode[] {
  const { type, attrs = {} } = node
  const lines = () => normalInline(node.content ?? [], footnotes)
  const blocks = () => normalBlocks(node.content, footnotes)
  switch (type) {
    case 'paragraph':
      return filled({ type, content: withAddressLinks(lines()) })
    case 'heading': {
      const level = Math.min(6, Math.max(1, Math.trunc(Number(attrs.level)) || 2))
      const words = lines().map((piece) => (piece.type === 'hardBreak' ? { type: 'text', text: ' ' } : piece))
      return filled({ type, attrs: { level }, content: normalInline(words, footnotes) })
    }
    case 'blockquote':
      return filled(normalQuote(attrs.pull === true, blocks()))
    case 'bulletList':
    case 'orderedList':
      return normalList(node, footnotes)
    case 'codeBlock':
      return [normalCode(node)]
    case 'horizontalRule':
      return [{ type }]
    case 'image':
      return isOwnImage(textOf(attrs.src)) ? [{ type, attrs: imageAttributes(attrs) }] : []
    case 'table':
      return normalTable(node, (cell) => normalInline(inlineWithin(cell), footnotes))
    case 'footnote': {
      const content = blocks().map(spreadOut)
      return [
        { type, attrs: { label: labelOf(node) }, content: content.length > 0 ? content : [emptyParagraph] },
      ]
    }
    case 'verbatim':
      return textOf(attrs.markdown) === '' ? [] : [{ type, attrs: { markdown: textOf(attrs.markdown) } }]
    default:
      return []
  }
}

function filled(node: RichNode): RichNode[] {
  return node.content && node.content.length > 0 ? [node] : []
}

/** Who types the mark of a pull quote means one. */
function normalQuote(pull: boolean, content: RichNode[]): RichNode {
  const [first, ...others] = content
  const [words, ...further] = first?.type === 'paragraph' ? (first.content ?? []) : []
  const mark = words?.marks ? null : /^\[!pull\](?:\s+|$)/i.exec(textOf(words?.text))
  if (pull || !mark) return { type: 'blockquote', attrs: { pull }, content }
  const rest = trimmed([textNode(textOf(words?.text).slice(mark[0].length)), ...further])
  const line = filled({ type: 'paragraph', content: withAddressLinks(rest) })
  return { type: 'blockquote', attrs: { pull: true }, content: [...line, ...others] }
}

function imageAttributes({ src, alt, title }: Record<string, unknown>) {
  return { src: textOf(src), alt: cleanWords(alt), title: cleanWords(title) }
}

function normalCode({ attrs = {}, content = [] }: RichNode): RichNode {
  const text = content
    .map((node) => textOf(node.text))
    .join('')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
  const language = cleanText(textOf(attrs.language)).replace(/\s/g, '')
  return {
    type: 'codeBlock',
    attrs: { language: language === '' ? null : language },
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  }
}

/** A cell holds one line: breaks and further paragraphs become spaces. */
function inlineWithin(cell: RichNode): RichNode[] {
  return (cell.content ?? []).map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node))
}

function normalList({ type, attrs = {}, content = [] }: RichNode, footnotes: Set<string>): RichNode[] {
  const items = content.flatMap((item) => {
    const blocks = normalBlocks(item.content, footnotes)
    if (blocks.length === 0) return []
    const all = blocks[0]?.type === 'paragraph' ? blocks : [emptyParagraph, ...blocks]
    return [{ type: 'listItem', content: all }]
  })
  if (items.length === 0) return []
  const spread = mustBeSpread(items) || (attrs.spread === true && canBeSpread(items))
  if (type === 'bulletList') return [{ type, attrs: { spread }, content: items }]
  const start = Math.min(999_999_999 - items.length, Math.max(0, Math.trunc(Number(attrs.start ?? 1)) || 0))
  return [{ type, attrs: { spread, start }, content: items }]
}

/** In a note the parser cannot always tell whether a list has blank lines in it: there it always has. */
function spreadOut(node: RichNode): RichNode {
  if (!node.content || node.type === 'paragraph') return node
  const content = node.content.map(spreadOut)
  if (node.attrs?.spread === undefined) return { ...node, content }
  return { ...node, attrs: { ...node.attrs, spread: canBeSpread(content) }, content }
}

const blocksOf = ({ content = [] }: RichNode) => (content[0]?.content ? content : content.slice(1))

/** Whether there is a place for a blank line between things in the list. */
function canBeSpread(items: RichNode[]): boolean {
  return items.length > 1 || items.some((item) => blocksOf(item).length > 1)
}

/** Only a line with a list below it can be told from other things without a blank line. */
function mustBeSpread(items: RichNode[]): boolean {
  return items.some((item) => {
    const [first, second, third] = blocksOf(item)
    if (!second) return false
    return third !== undefined || first?.type !== 'paragraph' || !canFollowAtOnce(second)
  })
}

function canFollowAtOnce({ type, attrs, content = [] }: RichNode): boolean {
  const firstItem = content[0]
  if (!firstItem || blocksOf(firstItem).length === 0) return false
  return type === 'bulletList' || (type === 'orderedList' && attrs?.start === 1)
}
