import { expect, test } from 'vitest'
import { commentTree } from '@/newsroom/comments/comment-text-rules'
import { commentHtml } from '@/newsroom/distribution/comment-html'

const html = (body: string) =>
  commentHtml(commentTree(body), { words: 'Show spoiler', address: 'https://paper.example/c' })

test('a comment in a feed has the blocks and marks that it has on its page', () => {
  expect(html('> a\n\n1. b\n2. *c*\n\n```\n<d>\n```\n**e**\n`f`')).toBe(
    '<blockquote><p>a</p></blockquote>' +
      '<ol><li value="1"><p>b</p></li><li value="2"><p><em>c</em></p></li></ol>' +
      '<pre><code>&#x3C;d></code></pre><p><strong>e</strong><br><code>f</code></p>',
  )
})

test('a spoiler is not in a feed: a link to the comment stands for it', () => {
  expect(html('It was ||the butler||.')).toBe(
    '<p>It was <a href="https://paper.example/c">Show spoiler</a>.</p>',
  )
})

test('words that lead somewhere are a link with its host, a bare address is text', () => {
  expect(html('[a](https://example.org/b) www.example.org')).toBe(
    '<p><a href="https://example.org/b" rel="ugc nofollow">a</a> (example.org) www.example.org</p>',
  )
})
