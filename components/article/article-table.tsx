import type { AlignType, Table, TableCell } from 'mdast'
import type { DrawAll, Drawing } from '@/components/article/body-drawing'
import { wordsOf } from '@/components/article/words-of'

interface ArticleTableProps {
  table: Table
  drawing: Drawing
  drawAll: DrawAll
}

/**
 * A table in a region of its own, which scrolls where a screen is narrower and can be reached with the keyboard for that. Its
 * first row heads the columns; its first column heads the rows, when nothing stands above it.
 */
export function ArticleTable({ table, drawing, drawAll }: ArticleTableProps) {
  const [head, ...rows] = table.children
  if (!head) return null
  const within = { ...drawing, depth: drawing.depth + 1 }
  const hasRowHeads = head.children[0] !== undefined && wordsOf(head.children[0]) === ''
  const alignOf = (column: number) => sides[table.align?.[column] ?? 'none']
  const cell = (each: TableCell, column: number) => {
    const place = each.position?.start.offset
    // What says nothing heads nothing.
    return hasRowHeads && column === 0 && wordsOf(each) !== '' ? (
      <th key={place} scope="row" className={alignOf(column)}>
        {drawAll(each, within)}
      </th>
    ) : (
      <td key={place} className={alignOf(column)}>
        {drawAll(each, within)}
      </td>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section with this label would be the same, and is named region.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without, nobody scrolls it with a keyboard.
    <div className="table-region" role="region" aria-label={nameOf(table, drawing)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.children.map((each, column) =>
              hasRowHeads && column === 0 ? (
                <td key={each.position?.start.offset} />
              ) : (
                <th key={each.position?.start.offset} scope="col" className={alignOf(column)}>
                  {drawAll(each, within)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.position?.start.offset}>{row.children.map(cell)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** By the sides of the text, not of the screen: `:---` is where lines begin. */
const sides: Record<NonNullable<AlignType> | 'none', string | undefined> = {
  left: 'text-start',
  center: 'text-center',
  right: 'text-end',
  none: undefined,
}

function nameOf(table: Table, { tables, box, words }: Drawing): string {
  const number = words.number(tables.indexOf(table) + 1)
  if (box === undefined) return words.t('articles.table', { number })
  return words.t('articles.tableIn', { number, box: words.t(`articles.${box}`) })
}
