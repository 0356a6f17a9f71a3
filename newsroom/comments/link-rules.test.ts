import { describe, expect, test } from 'vitest'
import { countLinks, paragraphsOf } from '@/newsroom/comments/link-rules'

function linksIn(text: string) {
  return paragraphsOf(text)
    .flat(2)
    .flatMap(({ href }) => href ?? [])
}

function joined(text: string): string {
  return paragraphsOf(text)
    .map((lines) => lines.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n'))
    .join('\n\n')
}

test('an empty line begins a paragraph, a line end only a line', () => {
  const [first, second] = paragraphsOf('one\ntwo\n\n\nthree')
  expect(first).toEqual([[{ text: 'one' }], [{ text: 'two' }]])
  expect(second).toEqual([[{ text: 'three' }]])
})

test('the pieces of a comment are its text', () => {
  const text = 'See https://example.org/a, and www.example.org.\n  Indented\n\n<b>not bold</b> & “so on”'
  expect(joined(text)).toBe(text)
})

describe('links', () => {
  test('an address on the web becomes a link, without the full stop after it', () => {
    expect(linksIn('It is on https://example.org/a_(b)?c=1#d.')).toEqual(['https://example.org/a_(b)?c=1#d'])
  })

  test('an address in any script becomes a link', () => {
    expect(linksIn('https://مثال.إختبار/صفحة')).toEqual(['https://مثال.إختبار/صفحة'])
  })

  test('www. is enough, and is safe by default', () => {
    expect(linksIn('www.example.org/a')).toEqual(['https://www.example.org/a'])
  })

  test.each(['the end.It was', 'README.md', 'e.g.in'])('a forgotten space makes no link: %s', (text) => {
    expect(linksIn(text)).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'mailto:a@example.org',
    '//example.org',
    'a@example.org',
  ])('only the web is linked: %s', (text) => {
    expect(linksIn(text)).toEqual([])
  })

  test('a name before the host leads nowhere', () => {
    expect(linksIn('https://bank.example@evil.example/').join()).not.toContain('evil')
    expect(linksIn('http://user:secret@example.org')).toEqual([])
  })
})

test('addresses that are not made into links count too', () => {
  expect(countLinks('cheap.example.com, https://example.org and www.example.net')).toBe(3)
})

test.each(['http://', 'www.', 'http://a.co/(', 'a-', '[(', "http://x.co/'a"])(
  'a text made to be slow (%s, repeated) takes no longer than its length',
  (part) => {
    const time = (characters: number) => {
      const runs = Array.from({ length: 5 }, () => {
        const began = performance.now()
        paragraphsOf(part.repeat(characters / part.length))
        return performance.now() - began
      })
      return Math.min(...runs)
    }
    time(5000)
    // Four times the text: sixteen times as long if it were quadratic.
    expect(time(20_000)).toBeLessThan(12 * time(5000) + 5)
  },
)
