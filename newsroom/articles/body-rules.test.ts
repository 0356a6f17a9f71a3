import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { figureIn, pullQuoteIn, titleOfFigure } from '@/newsroom/articles/body-parts-rules'
import { bodyTree, nodesIn } from '@/newsroom/articles/body-rules'

const name = `${'0123456789abcdef'.repeat(2)}.webp`

function first(markdown: string): Nodes | undefined {
  return bodyTree(markdown).children[0]
}

function figure(markdown: string) {
  const node = first(markdown)
  return node?.type === 'paragraph' ? figureIn(node) : undefined
}

function pullQuote(markdown: string) {
  const node = first(markdown)
  return node?.type === 'blockquote' ? pullQuoteIn(node) : undefined
}

function words(nodes: Nodes[] | null | undefined): string[] | undefined {
  return nodes?.map((node) =>
    nodesIn(node)
      .map((each) => (each.type === 'text' ? each.value : ''))
      .join(''),
  )
}

function types(markdown: string): string[] {
  return nodesIn(bodyTree(markdown)).map((node) => node.type)
}

test('a picture is a paragraph of its own that names one of the site’s own images', () => {
  const image = `![A crane](/media/${name} "The old crane | Photograph: Ana Ferro")`
  const words = { src: `/media/${name}`, alt: 'A crane' }
  expect(figure(image)).toEqual({ ...words, caption: 'The old crane', credit: 'Photograph: Ana Ferro' })
  expect(figure(`![A crane](/media/${name})`)).toEqual({ ...words, caption: '', credit: '' })
  expect(figure(`![A crane](/media/${name} "a | b | c")`)).toMatchObject({ caption: 'a | b', credit: 'c' })
  expect(figure(`${image} and more`)).toBeNull()
  for (const other of [
    'https://example.org/x.webp',
    '/media/x.webp',
    '/elsewhere/x.png',
    `//x/media/${name}`,
  ])
    expect(figure(`![A crane](${other})`)).toBeNull()
})

test.each([
  { caption: 'The old crane', credit: 'Ana Ferro' },
  { caption: 'The old crane', credit: '' },
  { caption: '', credit: 'Ana Ferro' },
  { caption: 'Left | right', credit: '' },
  { caption: '', credit: '' },
])('the title made of %j is read as such', (written) => {
  expect(figure(`![x](/media/${name} "${titleOfFigure(written)}")`)).toMatchObject(written)
})

test('a pull quote is a quotation that begins with its mark, escaped or not', () => {
  expect(words(pullQuote('> [!pull]\n> The pump *is* the paper.\n>\n> — Ruth Ambery'))).toEqual([
    'The pump is the paper.',
    '— Ruth Ambery',
  ])
  expect(words(pullQuote('> [!pull] The pump.'))).toEqual(['The pump.'])
  expect(words(pullQuote('> \\[!PULL]\n>\n> The pump.'))).toEqual(['The pump.'])
  expect(words(pullQuote('> [!pull]\\\n> The pump.'))).toEqual(['The pump.'])
  expect(pullQuote('> The pump.')).toBeNull()
  expect(pullQuote('> [!pulled] The pump.')).toBeNull()
})

test('a line that is nothing but an address on the web is a link, and one in a sentence is not', () => {
  expect(types('https://example.org/a_b?c=d')).toEqual(['root', 'paragraph', 'link', 'text'])
  expect(types('Watch it:\nhttps://example.org/a\nto the end')).toEqual([
    'root',
    'paragraph',
    'text',
    'link',
    'text',
    'text',
    'text',
  ])
  for (const other of ['See https://example.org/', 'https://example.org/ and', '*a*https://example.org/'])
    expect(types(other)).not.toContain('link')
  expect(types('ftp://example.org/')).not.toContain('link')
})

test('a reference is the link or the image that it stands for', () => {
  expect(types('[a][b] ![c][b]\n\n[b]: https://example.org/')).toEqual([
    'root',
    'paragraph',
    'link',
    'text',
    'text',
    'image',
    'definition',
  ])
})

test('tables and footnotes are read, HTML is text', () => {
  expect(types('| a |\n|---|\n| b[^1] |\n\n[^1]: c')).toEqual(
    expect.arrayContaining(['table', 'footnoteReference', 'footnoteDefinition']),
  )
  expect(types('<b>a</b>\n\n<div>\n')).toEqual(['root', 'paragraph', 'text', 'paragraph', 'text'])
})

test.each([
  [
    'footnotes',
    Array.from({ length: 3000 }, (_, number) => `a[^${number}]\n\n[^${number}]: word`).join('\n\n'),
  ],
  ['rows', `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(8000)}`],
  ['columns', `|${'a|'.repeat(900)}\n|${'-|'.repeat(900)}\n${'|1|2|3|word|\n'.repeat(2000)}`],
  ['references', `${'[a] '.repeat(5000)}\n\n[a]: https://example.org/${'a'.repeat(50_000)}`],
])('more %s than any article has are text', (_, markdown) => {
  const nodes = nodesIn(bodyTree(markdown))
  expect(nodes.filter(({ type }) => type === 'table' || type === 'footnoteDefinition')).toEqual([])
  expect(nodes.filter(({ type }) => type === 'link').length).toBeLessThanOrEqual(1000)
})
