import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Body } from '@/components/article/body'
import { bodyTree } from '@/newsroom/articles/body-rules'
import { bodyHtml } from '@/newsroom/distribution/body-html'
import { englishIn } from '@/newsroom/words/words-rules'

/** What means something in Markdown, in HTML or in addresses, so that texts come near to it. */
const meaningful = constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '> ',
    '> [!pull] ',
    '- ',
    '1. ',
    '# ',
    '## ',
    '|',
    '|-|-|\n',
    '`',
    '```\n',
    '*',
    '**',
    '_',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^a]',
    '[^a]: ',
    '[a]: ',
    '<',
    '>',
    '"',
    "'",
    '\\',
    '&lt;',
    '&#x6a;',
    '---\n',
  ],
  ...[
    'javascript:',
    'data:text/html,',
    'https://example.org/',
    '//example.org',
    '/media/',
    '#part',
    '\u202e',
    '\0',
    'onerror=',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=a>',
    '<style>',
    '<a href="javascript:a">',
    '\u2028',
    'كلمة',
  ],
)

const text = array(
  oneof(
    { weight: 3, arbitrary: meaningful },
    { weight: 1, arbitrary: string({ maxLength: 12, unit: 'binary' }) },
  ),
  {
    maxLength: 60,
  },
).map((parts) => parts.join(''))

const elements = new Set(
  'a bdi blockquote br code div em figcaption figure h2 h3 h4 hr img li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const attributes = new Set(
  'href rel id class role aria-label aria-labelledby tabindex scope start lang dir align alt src title data-footnotes data-footnote-ref data-footnote-backref aria-describedby'.split(
    ' ',
  ),
)

/** What a browser would make elements and attributes of. */
function marksIn(html: string): { names: string[]; attributes: [name: string, value: string][] } {
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)]
  const rest = html.replace(/<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi, '')
  expect(rest).not.toMatch(/<[a-z!/?]/i)
  return {
    names: tags.map(([, name = '']) => name.toLowerCase()),
    attributes: tags.flatMap(([, , all = '']) =>
      [...all.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)].map(([, name = '', value = '']): [string, string] => [
        name,
        value,
      ]),
    ),
  }
}

test.each([
  [
    'the page',
    (markdown: string) =>
      renderToStaticMarkup(createElement(Body, { root: bodyTree(markdown), words: englishIn('UTC') })),
  ],
  ['a feed', (markdown: string) => bodyHtml(markdown, 'https://news.example')],
])(
  'whatever is written, %s has nothing that runs, and leads nowhere but to the web, to mail and within',
  (_, draw) => {
    assert(
      property(text, (markdown) => {
        const { names, attributes: given } = marksIn(draw(markdown))
        expect(names.filter((name) => !elements.has(name))).toEqual([])
        expect(given.map(([name]) => name).filter((name) => !attributes.has(name.toLowerCase()))).toEqual([])
        const addresses = given.filter(([name]) => ['href', 'src'].includes(name)).map(([, value]) => value)
        expect(addresses.filter((address) => !/^(https?:|mailto:|#|\/(?![/\\]))/i.test(address))).toEqual([])
      }),
      { seed: 4, numRuns: 600 },
    )
  },
)
