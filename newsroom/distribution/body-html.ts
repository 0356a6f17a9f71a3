import { toHtml } from 'hast-util-to-html'
import type { Image, InlineCode, Link, Nodes } from 'mdast'
import { type State, toHast } from 'mdast-util-to-hast'
import { bodyTree, safeAddress } from '@/newsroom/articles/body-rules'

/**
 * An article's Markdown as HTML for other programs: the elements that its page has, with addresses that hold anywhere.
 * `origin`: the site's public one.
 */
export function bodyHtml(markdown: string, origin: string): string {
  const tree = toHast(bodyTree(markdown), {
    handlers: {
      link: (state: State, link: Link) => {
        const address = safeAddress(link.url)
        const children = state.all(link)
        if (address === undefined) return children
        const href = new URL(address, `${origin}/`).href
        const properties = { href }
        return { type: 'element', tagName: 'a', properties, children }
      },
      // The page draws none within a text, and says their words.
      image: (_: State, { alt }: Image) => ({ type: 'text', value: alt ?? '' }),
      imageReference: (_: State, { alt }: { alt?: string | null }) => ({ type: 'text', value: alt ?? '' }),
      linkReference: (state: State, reference: Extract<Nodes, { type: 'linkReference' }>) =>
        state.all(reference),
      inlineCode: (_: State, { value }: InlineCode) => ({
        type: 'element',
        tagName: 'code',
        properties: {},
        children: [{ type: 'text', value }],
      }),
    },
  })
  return toHtml(tree)
}
