import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryMarkdown } from '@/components/desk/rich-text/arbitrary-documents'
import { normalDocument } from '@/components/desk/rich-text/normal'
import { openText } from '@/components/desk/rich-text/open-text'
import { readMarkdown } from '@/components/desk/rich-text/read-markdown'
import { writeMarkdown } from '@/components/desk/rich-text/write-markdown'
import { bodyTree, nodesIn } from '@/newsroom/articles/body-rules'

const runs = { seed: 1883, numRuns: Number(process.env.ROUND_TRIPS ?? 1000) }
const minutes = 300_000

test(
  'what the editor holds is the same when its Markdown is read again',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const markdown = writeMarkdown(document)
        expect(readMarkdown(markdown), markdown).toEqual(normalDocument(document))
      }),
      runs,
    )
  },
  minutes,
)

test(
  'the normal form of a document is its own normal form',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const normal = normalDocument(document)
        expect(normalDocument(normal)).toEqual(normal)
      }),
      runs,
    )
  },
  minutes,
)

test(
  'of Markdown that the editor opens, all words, addresses and pictures are in what it saves, or it does not open it',
  () => {
    let opened = 0
    fc.assert(
      fc.property(arbitraryMarkdown, (markdown) => {
        const document = openText(markdown)
        if (!document) return
        opened++
        const saved = writeMarkdown(document)
        expect(contentOf(saved), saved).toEqual(contentOf(markdown))
      }),
      runs,
    )
    expect(opened).toBeGreaterThan(runs.numRuns / 2)
  },
  minutes,
)

/** What a text says, without what nobody sees, and where its links lead. */
function contentOf(markdown: string) {
  const nodes = nodesIn(bodyTree(markdown))
  const links = nodes.flatMap((node) =>
    node.type === 'link' ? [`${addressOf(node.url)} ${lineOf(node.title)}`] : [],
  )
  return { words: nodes.flatMap(saidBy), links: [...new Set(links)].sort() }
}

function saidBy(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [...node.value.replace(/\p{Cc}|\s/gu, '')]
    case 'code':
      return [node.value, node.lang ?? '']
    case 'image':
    case 'definition':
      return [node.type, addressOf(node.url), lineOf(node.title)]
    case 'heading':
      return node.children.length > 0 ? [`heading ${node.depth}`] : []
    case 'thematicBreak':
    case 'table':
    case 'footnoteReference':
      return [node.type]
    default:
      return []
  }
}

const lineOf = (words: string | null | undefined) =>
  words
    ?.replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim() ?? ''
const addressOf = (url: string) =>
  url
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/[<>\s]/g, encodeURIComponent)
