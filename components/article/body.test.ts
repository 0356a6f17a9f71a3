import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Body } from '@/components/article/body'
import { bodyTree } from '@/newsroom/articles/body-rules'
import { englishIn } from '@/newsroom/words/words-rules'

function drawn(markdown: string): string {
  return renderToStaticMarkup(createElement(Body, { root: bodyTree(markdown), words: englishIn('UTC') }))
}

test('HTML in a body is text', () => {
  expect(drawn('<script>alert(1)</script>\n\n<b>bold</b>')).toBe(
    '<div class="prose"><p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>&lt;b&gt;bold&lt;/b&gt;</p></div>',
  )
})

test('a link is followed to the web, to a mailbox and within the site only', () => {
  const links = drawn(
    '[js](javascript:alert(1)) [data](data:text/html,x) [evil](//evil.example) [a](/privacy)',
  )
  expect(links.match(/<a /g)).toHaveLength(1)
  expect(links).toContain('<a href="/privacy">a</a>')
  expect(drawn('[out](https://example.org/)')).toContain(
    '<a href="https://example.org/" rel="noopener">out</a>',
  )
})

test('a link without words shows its address', () => {
  expect(drawn('[](https://example.org/)')).toContain('>https://example.org/</a>')
})

test('an image from elsewhere is its words, leading to it', () => {
  expect(drawn('![a bridge](https://example.org/x.png)')).toContain(
    '<p><a href="https://example.org/x.png" rel="noopener">a bridge</a></p>',
  )
  expect(drawn('![a bridge](javascript:x)')).toContain('<p>a bridge</p>')
  expect(drawn('[![a bridge](https://example.org/x.png)](/privacy)')).toContain(
    '<p><a href="/privacy">a bridge</a></p>',
  )
})

test('headings begin below the headline and skip no level', () => {
  expect(drawn('### a\n\n# b\n\n#### c\n\n## d').match(/<h\d/g)).toEqual(['<h2', '<h2', '<h3', '<h3'])
  expect(drawn('# a\n\n## b\n\n### c\n\n#### d').match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h4'])
})

test('a heading without words is none', () => {
  expect(drawn('#\n\n### a').match(/<h\d/g)).toEqual(['<h2'])
})

test('a list without blank lines has lines, one with them paragraphs', () => {
  expect(drawn('3. a\n4. b')).toContain('<ol start="3"><li>a</li><li>b</li></ol>')
  expect(drawn('1000. a')).toContain('<ol start="1000" class="list-inside"><li>a</li></ol>')
  expect(drawn('- a\n\n- b')).toContain('<ul><li><p>a</p></li><li><p>b</p></li></ul>')
})

test('what is nested beyond reason keeps its words', () => {
  expect(drawn(`${'> '.repeat(300)}deep`)).toContain('<p>deep</p>')
  const list = Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n')
  expect(drawn(list)).toContain('level 59')
  expect(drawn(`${'*'.repeat(600)}stars${'*'.repeat(600)}`)).toContain('stars')
})
