import { Extension } from '@tiptap/core'

/** What quotations and lists have besides what Tiptap gives them: a pull quote's mark, and blank lines between items. */
export const Furniture = Extension.create({
  name: 'furniture',
  addGlobalAttributes: () => [
    {
      types: ['blockquote'],
      attributes: {
        pull: {
          default: false,
          parseHTML: (element) => element.hasAttribute('data-pull'),
          renderHTML: ({ pull }) => (pull === true ? { 'data-pull': '' } : {}),
        },
      },
    },
    {
      types: ['bulletList', 'orderedList'],
      attributes: { spread: { default: false, rendered: false } },
    },
  ],
})
