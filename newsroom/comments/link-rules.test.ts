import { describe, expect, test } from 'vitest'
import { addressesIn, countLinks, isOnTheWeb } from '@/newsroom/comments/link-rules'

const linked = (text: string) => addressesIn(text).map(({ href }) => href)

describe('links', () => {
  test('an address on the web becomes a link, without the full stop after it', () => {
    expect(linked('It is on https://example.org/a_(b)?c=1#d.')).toEqual(['https://example.org/a_(b)?c=1#d'])
  })

  test('an address in any script becomes a link', () => {
    expect(linked('https://مثال.إختبار/صفحة')).toEqual(['https://مثال.إختبار/صفحة'])
  })

  test('www. is enough, and is safe by default', () => {
    expect(linked('www.example.org/a')).toEqual(['https://www.example.org/a'])
  })

  test('a mark around an address is not part of it', () => {
    expect(linked('*https://example.org/a* ||https://example.org/b||')).toEqual([
      'https://example.org/a',
      'https://example.org/b',
    ])
    expect(linked('https://example.org/a*')).toEqual(['https://example.org/a*'])
  })

  test.each(['the end.It was', 'README.md', 'e.g.in'])('a forgotten space makes no link: %s', (text) => {
    expect(linked(text)).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'mailto:a@example.org',
    '//example.org',
    'a@example.org',
  ])('only the web is linked: %s', (text) => {
    expect(linked(text)).toEqual([])
    expect(isOnTheWeb(text)).toBe(false)
  })

  test('a name before the host leads nowhere', () => {
    expect(linked('https://bank.example@evil.example/').join()).not.toContain('evil')
    expect(linked('http://user:secret@example.org')).toEqual([])
    expect(isOnTheWeb('https://bank.example@evil.example/')).toBe(false)
  })
})

test('addresses that are not made into links count too', () => {
  expect(countLinks('cheap.example.com, https://example.org and www.example.net')).toBe(3)
})
