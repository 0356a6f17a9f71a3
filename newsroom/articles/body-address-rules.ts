import type { Link, Paragraph, PhrasingContent, Text } from 'mdast'

/** Makes links of the lines of a paragraph that are nothing but an address on the web. */
export function linkAddressLines(paragraph: Paragraph): void {
  const { children } = paragraph
  if (!children.some((node) => node.type === 'text' && /^https?:/m.test(node.value))) return
  paragraph.children = children.flatMap((node, place) =>
    node.type === 'text'
      ? linesOf(node, isLineEnd(children[place - 1]), isLineEnd(children[place + 1]))
      : [node],
  )
}

function linesOf(text: Text, beginsLine: boolean, endsLine: boolean): PhrasingContent[] {
  const lines = text.value.split('\n')
  const parts: (Text | Link)[] = []
  let at = text.position?.start.offset ?? 0
  for (const [number, line] of lines.entries()) {
    const isWhole = (number > 0 || beginsLine) && (number < lines.length - 1 || endsLine)
    const value = number < lines.length - 1 ? `${line}\n` : line
    // Nodes are told apart by where they begin.
    const from = (offset: number) =>
      text.position ? { position: { ...text.position, start: { ...text.position.start, offset } } } : {}
    if (isWhole && isAddress(line)) {
      parts.push({
        type: 'link',
        url: line,
        children: [{ type: 'text', value: line, ...from(at) }],
        ...from(at),
      })
      if (value !== line) parts.push({ type: 'text', value: '\n', ...from(at + line.length) })
    } else if (value !== '') {
      parts.push({ type: 'text', value, ...from(at) })
    }
    at += value.length
  }
  return parts
}

function isLineEnd(neighbour: PhrasingContent | undefined): boolean {
  return neighbour === undefined || neighbour.type === 'break'
}

/** Whether a line is an address on the web, and nothing else. */
export function isAddress(line: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(line) && URL.canParse(line)
}
