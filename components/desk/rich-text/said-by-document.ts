import { type RichNode, textOf } from '@/components/desk/rich-text/rich-document'
import type { Said } from '@/components/desk/rich-text/said-by-page'
import { figureWords } from '@/newsroom/articles/body-parts-rules'
import { safeAddress } from '@/newsroom/articles/body-rules'

/** What a page has to say of a document in its normal form: its notes last, in the order in which they are called. */
export function saidByDocument({ content = [] }: RichNode): Said {
  const said: Said = { pieces: [], headings: 0, bullets: 0, numbered: 0, tables: 0, pictures: [] }
  const notes = new Map(
    content.flatMap((node) =>
      node.type === 'footnote' ? [[textOf(node.attrs?.label).toLowerCase(), node] as const] : [],
    ),
  )
  const called: string[] = []
  const numberOf = (label: string) => {
    if (!called.includes(label)) called.push(label)
    return called.indexOf(label) + 1
  }
  const teller: Teller = { said, numberOf: (label) => numberOf(label.toLowerCase()) }
  for (const node of content) {
    if (node.type === 'footnote') continue
    if (node.type === 'heading' && isSeen(node)) said.headings++
    tell(node, teller)
  }
  // What notes call is numbered after all that the text calls, in the order of the notes.
  for (let index = 0; index < called.length; index++) tellAll(notes.get(called[index] ?? ''), teller)
  return said
}

interface Teller {
  said: Said
  numberOf(label: string): number
}

function tellAll(node: RichNode | undefined, teller: Teller): void {
  for (const each of node?.content ?? []) tell(each, teller)
}

function tell(node: RichNode, teller: Teller): void {
  const { said } = teller
  const say = (text: string, href: string | null = null) => said.pieces.push({ text, href })
  switch (node.type) {
    case 'text':
      return void say(textOf(node.text), hrefOf(node))
    case 'hardBreak':
      return void say('\n')
    case 'footnoteReference':
      return void say(String(teller.numberOf(textOf(node.attrs?.label))))
    case 'image': {
      const { caption, credit } = figureWords(textOf(node.attrs?.title))
      said.pictures.push(textOf(node.attrs?.alt))
      return void say(`\n${caption} ${credit}\n`)
    }
    case 'bulletList':
      said.bullets++
      break
    case 'orderedList':
      said.numbered++
      break
    case 'table':
      said.tables++
  }
  if (node.type !== 'doc') say('\n')
  tellAll(node, teller)
  say('\n')
}

function hrefOf({ marks = [] }: RichNode): string | null {
  const link = marks.find(({ type }) => type === 'link')
  return link ? (safeAddress(textOf(link.attrs?.href)) ?? null) : null
}

/** A heading of what nobody sees is none. */
function isSeen({ content = [] }: RichNode): boolean {
  return content.some(({ type, text = '' }) => type !== 'text' || /\S/.test(text))
}
