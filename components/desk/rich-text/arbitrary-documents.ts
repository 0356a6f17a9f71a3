import fc from 'fast-check'
import type { RichMark, RichNode } from '@/components/desk/rich-text/rich-document'

/** Text as people and programs write it, and text that Markdown could take for something else. */
const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-!|\\~^:"\'&;=.1 \t\n a'), maxLength: 8 }),
  fc.constantFrom(
    'harbour',
    ' ',
    '  ',
    '\n',
    '\u00a0',
    'مرحبا بالعالم',
    '\u202bשלום\u202c',
    '👩‍👩‍👧',
    '𝒳',
    '* ',
    '- a',
    '1. b',
    '1) c',
    '# d',
    '> e',
    '[^1]',
    '[^1]: f',
    '[x](y)',
    '![x](y)',
    '<b>',
    '&amp;',
    '&#x20;',
    '\\',
    '\\*',
    '***',
    '---',
    '===',
    '```',
    '~~~',
    '| a |',
    '|-|',
    'http://a.example',
    'a@b.example',
    '"',
    '\u2028',
    '\u0000',
    '\r',
    '[foo]: /bar',
    '[!pull]',
    'https://a.example/b_c',
    '“',
    '。',
    'é',
  ),
)

const href = fc.oneof(
  fc.constantFrom(
    'https://a.example/b?c=d&e=f#g',
    '/articles/x',
    '#top',
    'mailto:a@b.example',
    'https://a.example/(b)',
    '/a b',
    '/<a>',
    '',
    '/"q"',
    "/'q'",
    '/a\\b',
    '/&amp;',
    '/مرحبا',
    '/)',
    '/(',
    'http://a.example',
  ),
  fc.string({ maxLength: 10 }),
)

const mark: fc.Arbitrary<RichMark> = fc.oneof(
  fc.constantFrom<RichMark>({ type: 'bold' }, { type: 'italic' }, { type: 'code' }),
  fc.record({
    type: fc.constant('link'),
    attrs: fc.record({ href, title: fc.oneof(fc.constant(''), fc.constant(null), piece) }),
  }),
)
const marks = fc.uniqueArray(mark, { maxLength: 4, selector: ({ type }) => type })

const label = fc.constantFrom('1', '2', 'note', 'a-b', 'مصدر')
const text = fc.record({ type: fc.constant('text'), text: piece, marks })
const inline: fc.Arbitrary<RichNode> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('hardBreak'), marks }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('footnoteReference'), attrs: fc.record({ label }), marks }),
  },
)
const line = fc.array(inline, { maxLength: 6 })

const align = fc.constantFrom(null, 'left', 'center', 'right')
const cell = fc.record({
  type: fc.constantFrom('tableCell', 'tableHeader'),
  attrs: fc.record({ align, colspan: fc.constantFrom(1, 1, 1, 2) }),
  content: line,
})
const table = fc.record({
  type: fc.constant('table'),
  content: fc.array(
    fc.record({ type: fc.constant('tableRow'), content: fc.array(cell, { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 3 },
  ),
})

const { block } = fc.letrec<{ block: RichNode; item: RichNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    { weight: 6, arbitrary: fc.record({ type: fc.constant('paragraph'), content: line }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
        content: line,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('image'),
        attrs: fc.record({
          src: fc.constant(`/media/${'0123456789abcdef'.repeat(2)}.webp`),
          alt: piece,
          title: piece,
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('codeBlock'),
        attrs: fc.record({ language: fc.constantFrom(null, 'ts', 'c++', '`', '~', '&amp;') }),
        content: fc.array(fc.record({ type: fc.constant('text'), text: piece }), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant<RichNode>({ type: 'horizontalRule' }) },
    { weight: 1, arbitrary: table },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('blockquote'),
        attrs: fc.record({ pull: fc.boolean() }),
        content: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'block' }),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constantFrom('bulletList', 'orderedList'),
        attrs: fc.record({ spread: fc.boolean(), start: fc.constantFrom(1, 1, 0, 2, 99, 1_000_000_000) }),
        content: fc.array(tie('item'), { maxLength: 3, depthIdentifier: 'block' }),
      }),
    },
  ),
  item: fc.record({
    type: fc.constant('listItem'),
    content: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'block' }),
  }),
}))

const footnote = fc.record({
  type: fc.constant('footnote'),
  attrs: fc.record({ label }),
  content: fc.array(block, { maxLength: 2 }),
})

/** Documents of everything that the editor's schema can hold, and of some that it mends. */
export const arbitraryDocument: fc.Arbitrary<RichNode> = fc.record({
  type: fc.constant('doc'),
  content: fc.array(fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: footnote }), {
    maxLength: 6,
  }),
})

/** Lines of Markdown as people type them, and as they mistype them. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(
          '',
          '',
          '',
          '- ',
          '* ',
          '1. ',
          '> ',
          '# ',
          '## ',
          '  ',
          '    ',
          '> - ',
          '[^1]: ',
          '| ',
        ),
        fc.array(
          fc.oneof(
            piece,
            fc.constantFrom(
              '**a**',
              '*b*',
              '***c***',
              '`d`',
              '[e](f)',
              '[foo]',
              '![g](/media/0123456789abcdef0123456789abcdef.webp "i | j")',
              '[^1]',
              ' | ',
              '_k_',
              '  ',
            ),
          ),
          { maxLength: 4 },
        ),
        fc.constantFrom('\n', '\n', '\n\n', '  \n', '\\\n'),
      )
      .map(([start, words, end]) => start + words.join('') + end),
    { maxLength: 8 },
  )
  .map((lines) => lines.join(''))
