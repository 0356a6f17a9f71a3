import { expect, test } from 'vitest'
import { bodyHtml } from '@/newsroom/distribution/body-html'

const html = (markdown: string) => bodyHtml(markdown, 'https://news.example')

test('a picture has its absolute address and its words, an image from elsewhere is a link', () => {
  const src = `/media/${'0'.repeat(32)}.webp`
  expect(html(`![A crane](${src} "The old crane | Ana Ferro")`)).toBe(
    `<figure><img src="https://news.example${src}" alt="A crane">` +
      '<figcaption>The old crane Ana Ferro</figcaption></figure>',
  )
  expect(html('![a bridge](https://example.org/x.png)')).toBe(
    '<p><a href="https://example.org/x.png">a bridge</a></p>',
  )
})

test('a pull quote is a quotation without its mark', () => {
  expect(html('> [!pull]\n> The pump.')).toBe('<blockquote><p>The pump.</p></blockquote>')
})

test('tables and notes are there', () => {
  const made = html('| a |\n|---|\n| b[^1] |\n\n[^1]: c')
  expect(made).toContain('<th>a</th>')
  expect(made).toMatch(/<a href="#fn-1" id="fnref-1"[^>]*>1<\/a>/)
  expect(made).toContain('>Notes</h2>')
})

test('what is within the site has an absolute address, what leads nowhere good is words', () => {
  expect(html('[a](/privacy) [b](javascript:x)')).toBe(
    '<p><a href="https://news.example/privacy">a</a> b</p>',
  )
})
