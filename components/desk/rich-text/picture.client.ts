import { Node } from '@tiptap/core'
import { textOf } from '@/components/desk/rich-text/rich-document'
import { isOwnImage } from '@/newsroom/articles/body-parts-rules'

/** A picture of the library, with its words. */
export const Picture = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, title: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'figure:has(> img[src])',
      getAttrs: (figure) => attributesOf(figure.querySelector('img')),
    },
    { tag: 'img[src]', getAttrs: (image) => attributesOf(image) },
  ],
  renderHTML: ({ node }) => {
    const { src, alt, title } = node.attrs
    const image = { src: textOf(src), alt: textOf(alt), title: textOf(title) }
    return ['figure', ['img', image], ['figcaption', textOf(title) || textOf(alt)]]
  },
})

/** None for a picture that is elsewhere: the page would not draw it. */
function attributesOf(image: Element | null) {
  const src = image?.getAttribute('src') ?? ''
  if (!image || !isOwnImage(src)) return false
  return { src, alt: image.getAttribute('alt') ?? '', title: image.getAttribute('title') ?? '' }
}
