import { isCode, type RichNode, textNode, textOf } from '@/components/desk/rich-text/rich-document'

const alignments = ['left', 'center', 'right']

/** A table as Markdown has it: a row of headings, and as many cells in every row. */
export function normalTable(table: RichNode, cellLine: (cell: RichNode) => RichNode[]): RichNode[] {
  const rows = (table.content ?? []).map((row) => (row.content ?? []).flatMap(apart))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns === 0) return []
  const align = Array.from({ length: columns }, (_, column) => {
    const given = textOf(rows[0]?.[column]?.attrs?.align)
    return alignments.includes(given) ? given : null
  })
  const content = rows.map((row, index) => ({
    type: 'tableRow',
    content: align.map((side, column) => {
      const cell = row[column]
      const line = cell ? cellLine({ ...cell, content: cellLine(cell).map(withoutLostPipes) }) : []
      return {
        type: index === 0 ? 'tableHeader' : 'tableCell',
        attrs: { align: side },
        ...(line.length > 0 ? { content: line } : {}),
      }
    }),
  }))
  return [{ type: 'table', content }]
}

/** A cell over several columns becomes as many cells. */
function apart(cell: RichNode): RichNode[] {
  const span = Math.min(50, Math.max(1, Math.trunc(Number(cell.attrs?.colspan ?? 1)) || 1))
  return [cell, ...Array.from({ length: span - 1 }, () => ({ type: cell.type }))]
}

/** Code in a cell cannot hold a backslash before a bar: it becomes text. */
function withoutLostPipes(node: RichNode): RichNode {
  if (!isCode(node) || !/\\\|/.test(textOf(node.text))) return node
  return textNode(
    textOf(node.text),
    (node.marks ?? []).filter(({ type }) => type !== 'code'),
  )
}
