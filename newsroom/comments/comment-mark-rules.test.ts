import { describe, expect, test } from 'vitest'
import { type Inline, inlinesIn } from '@/newsroom/comments/comment-mark-rules'

/** What was read, with the marks as tags. */
function read(text: string): string {
  const tagOf = { emphasis: 'em', strong: 'strong', spoiler: 'spoiler' }
  const written = (nodes: Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'break') return '<br>'
        if (node.type === 'text') return node.text
        if (node.type === 'code') return `<code>${node.text}</code>`
        const inside = written(node.children)
        if (node.type === 'link') return `<a ${node.href} ${node.host ?? '-'}>${inside}</a>`
        return `<${tagOf[node.type]}>${inside}</${tagOf[node.type]}>`
      })
      .join('')
  return written(inlinesIn(text))
}

describe('marks', () => {
  test.each([
    ['*so* and _so_, **thus**', '<em>so</em> and <em>so</em>, <strong>thus</strong>'],
    ['(*so*)! “*so*”, so-*so*.', '(<em>so</em>)! “<em>so</em>”, so-<em>so</em>.'],
    ['**a *b* c**', '<strong>a <em>b</em> c</strong>'],
    ['**_both_**', '<strong><em>both</em></strong>'],
    ['*two\nlines*', '<em>two<br>lines</em>'],
    ['*note: this is *important*', '*note: this is <em>important</em>'],
    ['It was ||the *butler*||.', 'It was <spoiler>the <em>butler</em></spoiler>.'],
    ['这*是*重点 *중요*는', '这<em>是</em>重点 <em>중요</em>는'],
    ['هذا *مهم*، و**هذا**', 'هذا <em>مهم</em>، و**هذا**'],
    ['write `*this*` so', 'write <code>*this*</code> so'],
    ['``a ` b``', '<code>a ` b</code>'],
  ])('%j is %s', (text, marked) => {
    expect(read(text)).toBe(marked)
  })

  test.each([
    'f**k this s**t, what a sh*t',
    'Two * three * four, 2*3*4, 5* and 4*',
    '* a lone star',
    'snake_case_name and __init__, _ _ _ and ____',
    '¯\\_(ツ)_/¯',
    '(*) as said; (*) as meant',
    '“Ambitious*, *see below',
    '#hashtag, # not a heading, &amp; &#42; \\*kept\\*',
    'a || b || c and |pipes|',
    '`tis the season, `twas',
    '<b>bold</b> <https:>',
    '***! *** stars ***',
    '**** four ****',
    '[sic] and [words](not an address) and [a](javascript:alert(1))',
    '[a](https://u:p@localhost/)',
  ])('what is no pair at the edge of words is itself: %s', (text) => {
    expect(read(text)).toBe(text)
  })

  test('marks that cross are one pair and text', () => {
    expect(read('*a **b* c**')).toBe('<em>a **b</em> c**')
  })
})

describe('links', () => {
  test('words that lead somewhere have the host beside them', () => {
    expect(read('See [the *report*](https://example.org/a_(b)_c).')).toBe(
      'See <a https://example.org/a_(b)_c example.org>the <em>report</em></a>.',
    )
  })

  test('words that name another address do not hide where they lead', () => {
    expect(read('[https://bank.example](https://evil.example/x)')).toBe(
      '<a https://evil.example/x evil.example>https://bank.example</a>',
    )
  })

  test('the host is told in the letters of the network', () => {
    expect(read('[bank](https://bаnk.example/)')).toContain(' xn--bnk-6cd.example>')
  })

  test.each(['[](https://example.org/a)', '[ \u200B ](https://example.org/a)'])(
    'a link without words shows its address: %j',
    (text) => {
      expect(read(text)).toBe('<a https://example.org/a ->https://example.org/a</a>')
    },
  )

  test('a picture is a link to it', () => {
    expect(read('![a bridge](https://example.org/x.png)')).toBe(
      '<a https://example.org/x.png example.org>a bridge</a>',
    )
  })

  test('a bare address is a link, marks in it are part of it', () => {
    expect(read('https://example.org/a_b_c and *www.example.org/a*')).toBe(
      '<a https://example.org/a_b_c ->https://example.org/a_b_c</a> and ' +
        '<em><a https://www.example.org/a ->www.example.org/a</a></em>',
    )
  })

  test('an address in code is code', () => {
    expect(read('`https://example.org/a`')).toBe('<code>https://example.org/a</code>')
  })
})
