import { toHtml } from 'hast-util-to-html'
import type { Blockquote, Heading, Image, InlineCode, Link, Nodes, Paragraph } from 'mdast'
import { type State, toHast } from 'mdast-util-to-hast'
import { figureIn, pullQuoteIn } from '@/newsroom/articles/body-parts-rules'
import { bodyTree, safeAddress } from '@/newsroom/articles/body-rules'

type Element = Extract<ReturnType<typeof toHast>, { type: 'element' }>
type ElementContent = Element['children'][number]

/**
 * An article's Markdown as HTML for other programs: the elements that its page has, with addresses that hold anywhere.
 * `origin`: the site's public one.
 */
export function bodyHtml(markdown: string, origin: string): string {
  const there = (address: string) => new URL(address, `${origin}/`).href
  const linked = (address: string, children: ElementContent[]) => {
    const safe = safeAddress(address)
    return safe === undefined ? children : element('a', { href: there(safe) }, children)
  }
  const tree = toHast(bodyTree(markdown), {
    clobberPrefix: '',
    footnoteLabel: 'Notes',
    footnoteLabelProperties: {},
    footnoteBackContent: '↑',
    handlers: {
      link: (state: State, link: Link) => linked(link.url, state.all(link)),
      image: (_: State, { url, alt }: Image) => linked(url, words(alt)),
      imageReference: (_: State, { alt }: { alt?: string | null }) => words(alt),
      linkReference: (state: State, reference: Extract<Nodes, { type: 'linkReference' }>) =>
        state.all(reference),
      heading: (state: State, heading: Heading) =>
        element(`h${Math.min(Math.max(heading.depth, 2), 4)}`, {}, state.all(heading)),
      paragraph: (state: State, paragraph: Paragraph) => {
        const figure = figureIn(paragraph)
        if (!figure) return element('p', {}, state.all(paragraph))
        const { src, alt, caption, credit } = figure
        const said = [caption, credit].filter((each) => each !== '').join(' ')
        return element('figure', {}, [
          element('img', { src: there(src), alt }, []),
          ...(said === '' ? [] : [element('figcaption', {}, words(said))]),
        ])
      },
      blockquote: (state: State, quotation: Blockquote) => {
        const children = pullQuoteIn(quotation) ?? quotation.children
        return element('blockquote', {}, state.all({ ...quotation, children }))
      },
      inlineCode: (_: State, { value }: InlineCode) => element('code', {}, words(value)),
    },
  })
  return toHtml(tree)
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function words(value: string | null | undefined): ElementContent[] {
  return [{ type: 'text', value: value ?? '' }]
}
