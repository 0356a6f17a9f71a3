import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Body } from '@/components/article/body'
import type { BodyImages, Box } from '@/components/article/body-drawing'
import { bodyTree } from '@/newsroom/articles/body-rules'
import { englishIn, wordsOf } from '@/newsroom/words/words-rules'

const src = `/media/${'0123456789abcdef'.repeat(2)}.webp`

function drawn(markdown: string, given: { images?: BodyImages; box?: Box } = {}): string {
  return renderToStaticMarkup(
    createElement(Body, { root: bodyTree(markdown), words: englishIn('UTC'), ...given }),
  )
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '')
}

test('a heading has an anchor of its words in any script, and no two the same', () => {
  const anchors = (markdown: string) => all(drawn(markdown), /<h\d id="([^"]*)"/g)
  expect(anchors('## What Syria *wants*\n\n## ثلاثة دفاتر\n\n## 北京\n\n## !?')).toEqual([
    'part-what-syria-wants',
    'part-ثلاثة-دفاتر',
    'part-北京',
    'part',
  ])
  expect(anchors('## a\n\n## a 2\n\n## a\n\n## a')).toEqual(['part-a', 'part-a-2', 'part-a-3', 'part-a-4'])
  expect(
    anchors(`## ${'word '.repeat(60)}\n\n## ${'x'.repeat(900)}`).every(({ length }) => length < 80),
  ).toBe(true)
})

test('the headings in a box are below its own, and nothing leads to them', () => {
  expect(drawn('# a\n\n## b', { box: 'sources' })).toContain('<h3>a</h3><h4>b</h4>')
})

test('notes are numbered as they are called, and lead back to every call', () => {
  const html = drawn('One[^b], two[^a], again[^b].\n\n[^a]: A.\n[^b]: B.\n[^c]: Nobody calls it.')
  expect(all(html, /<a id="([^"]*)"[^>]* class="note-call"/g)).toEqual([
    'note-1-call-1',
    'note-2-call-1',
    'note-1-call-2',
  ])
  expect(all(html, /<li id="([^"]*)"/g)).toEqual(['note-1', 'note-2'])
  expect(all(html, /href="#([^"]*)" class="note-back"/g)).toEqual([
    'note-1-call-1',
    'note-1-call-2',
    'note-2-call-1',
  ])
  expect(html).not.toContain('Nobody')
})

test('notes that call each other are drawn once, and a call of none is as it was written', () => {
  const html = drawn('One[^a].\n\n[^a]: A[^b].\n[^b]: B[^a].')
  expect(all(html, /<li id="([^"]*)"/g)).toEqual(['note-1', 'note-2'])
  expect(drawn('One[^none].')).toContain('One[^none].')
})

test('the notes of two texts on one page have different anchors', () => {
  const html = drawn('One[^a].\n\n[^a]: A.', { box: 'sources' })
  expect(all(html, / id="([^"]*)"/g)).toEqual(['sources-note-1-call-1', 'sources-notes', 'sources-note-1'])
})

test('the notes in a box are named after it', () => {
  expect(drawn('One[^a].\n\n[^a]: A.', { box: 'sources' })).toContain(
    'aria-labelledby="sources sources-notes"',
  )
})

test('a link holds no link to a note', () => {
  expect(drawn('[out[^a]](https://example.org/)\n\n[^a]: A.')).toContain('out<sup>1</sup></a>')
})

test('a table is in a region that the keyboard reaches, and its heads say what they head', () => {
  const html = drawn('|   | 2024 |\n|---|---:|\n| Oxlade | 12 |\n\n| a |\n|---|\n| b |')
  expect(all(html, /role="region" aria-label="([^"]*)" tabindex="0"/g)).toEqual(['Table 1', 'Table 2'])
  expect(html).toContain('<tr><td></td><th scope="col" class="text-end">2024</th></tr>')
  expect(html).toContain('<tr><th scope="row">Oxlade</th><td class="text-end">12</td></tr>')
  expect(html).toContain('<tr><th scope="col">a</th></tr>')
  expect(drawn('|   | a |\n|---|---|\n|   | b |')).toContain('<tr><td></td><td>b</td></tr>')
})

test('a picture of known size has it, its caption and its credit; one of unknown size is its words', () => {
  const markdown = `![A crane](${src} "The old crane | Ana Ferro")`
  const html = drawn(markdown, { images: new Map([[src, { width: 1600, height: 900, narrower: [480] }]]) })
  expect(html).toMatch(/<figure[^>]*><img [^>]*width="1600" height="900"[^>]* loading="lazy"/)
  expect(html).toContain('-480.webp 480w')
  expect(html).toContain('<bdi>The old crane</bdi> <bdi>Ana Ferro</bdi></figcaption>')
  expect(drawn(markdown)).toContain(`<p><a href="${src}">A crane</a></p>`)
})

test('a pull quote is no quotation, and names who said it', () => {
  expect(drawn('> [!pull] The pump.\n>\n> — Ruth *Ambery*')).toBe(
    '<div class="prose"><figure class="pull-quote"><blockquote><p>The pump.</p></blockquote>' +
      '<figcaption><bdi>Ruth <em>Ambery</em></bdi></figcaption></figure></div>',
  )
  expect(drawn('> The pump.')).toContain('<blockquote><p>The pump.</p></blockquote>')
  expect(drawn('> [!pull] — alone')).toContain('<p>— alone</p>')
})

test('who said a pull quote may be a link, or slanted with their dash', () => {
  expect(drawn('> [!pull] The pump.\n>\n> — [Ruth](/authors/ruth), engineer')).toContain(
    '<figcaption><bdi><a href="/authors/ruth">Ruth</a>, engineer</bdi></figcaption>',
  )
  expect(drawn('> [!pull] The pump.\n>\n> *— Ruth*')).toContain('<bdi><em>Ruth</em></bdi>')
})

test('a heading that is nothing but the call of a note is drawn, and is no heading', () => {
  const html = drawn('## [^a]\n\n##\n\nWords.\n\n[^a]: A.')
  expect(html).toMatch(/^<div class="prose"><p><a id="note-1-call-1"[^>]*>1<\/a><\/p><p>Words\.<\/p>/)
})

test('an Arabic text has the digits of an edition that is written with Arabic ones, any other text has not', () => {
  const markdown = 'One[^a], again[^a].\n\n[^a]: A.\n\n1. b'
  const inArabic = wordsOf({ language: 'ar', digits: 'arab', timeZone: 'UTC' })
  const textIn = (lang: string, words = inArabic) =>
    renderToStaticMarkup(createElement(Body, { root: bodyTree(markdown), words, lang }))
  const calls = (html: string) => all(html, /class="note-call"[^>]*>([^<]*)<|<sup>([^<]*)</g)
  expect(textIn('ar-SY')).toContain('<div class="prose" data-digits="arab">')
  expect(calls(textIn('ar-SY')).slice(0, 2)).toEqual(['١', '١'])
  for (const html of [
    textIn('fr'),
    textIn('ar', wordsOf({ language: 'ar', digits: 'latn', timeZone: 'UTC' })),
    textIn('ar', wordsOf({ language: 'fr', digits: 'arab', timeZone: 'UTC' })),
  ]) {
    expect(html).toContain('<div class="prose">')
    expect(calls(html).slice(0, 2)).toEqual(['1', '1'])
  }
})
