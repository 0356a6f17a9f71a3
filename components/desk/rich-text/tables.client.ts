import { type Editor, Extension, Node } from '@tiptap/core'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  tableEditing,
} from '@tiptap/pm/tables'
import { textOf } from '@/components/desk/rich-text/rich-document'

const roles = new Map([
  ['table', 'table'],
  ['tableRow', 'row'],
  ['tableCell', 'cell'],
  ['tableHeader', 'header_cell'],
])

/** A line, as Markdown has it. */
const cellContent = '(text | footnoteReference | verbatimInline)*'

const spanOf = (name: string) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(50, Number(element.getAttribute(name)) || 1),
})

const cellAttributes = () => ({
  align: {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute('align') || null,
    renderHTML: ({ align }: Record<string, unknown>) =>
      textOf(align) === '' ? {} : { align: textOf(align) },
  },
  colspan: spanOf('colspan'),
  rowspan: spanOf('rowspan'),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
})

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const TableCell = Node.create({
  name: 'tableCell',
  content: cellContent,
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const TableHeader = Node.create({
  name: 'tableHeader',
  content: cellContent,
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

/** What makes tables of these nodes: their roles, the cells' keys, and cells that are selected as such. */
const TableEditing = Extension.create({
  name: 'tableEditing',
  extendNodeSchema: ({ name }) => (roles.has(name) ? { tableRole: roles.get(name) } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts: () => ({
    Tab: nextCell,
    'Shift-Tab': ({ editor }) =>
      isInTable(editor.state) && goToNextCell(-1)(editor.state, editor.view.dispatch),
    // A cell is a line: there is nothing to break.
    Enter: nextCell,
  }),
})

export const tables = [Table, TableRow, TableCell, TableHeader, TableEditing]

/** From the last one on into a new row. */
function nextCell({ editor }: { editor: Editor }): boolean {
  if (!isInTable(editor.state)) return false
  if (goToNextCell(1)(editor.state, editor.view.dispatch)) return true

  addRowAfter(editor.state, editor.view.dispatch)
  return goToNextCell(1)(editor.state, editor.view.dispatch)
}

/** What can be done with the table that the cursor is in. */
export const tableCommands = [
  { name: 'rowBelow', run: addRowAfter },
  { name: 'columnAfter', run: addColumnAfter },
  { name: 'deleteRow', run: deleteRow },
  { name: 'deleteColumn', run: deleteColumn },
  { name: 'deleteTable', run: deleteTable },
] as const

/** A table of a row of headings and two others. */
export function insertTable(editor: Editor): void {
  const row = (type: string) => ({ type: 'tableRow', content: [{ type }, { type }] })
  const content = [row('tableHeader'), row('tableCell'), row('tableCell')]
  const { from } = editor.state.selection
  editor.chain().focus().insertContent({ type: 'table', content }).run()
  let place: number | undefined
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'table' && position >= from - 1) place ??= position
  })
  if (place !== undefined) editor.commands.setTextSelection(place + 3)
}
