import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleBox } from '@/components/article/article-box'
import { Contents } from '@/components/article/contents'
import { KeyPoints } from '@/components/article/key-points'
import { PrintedLinks } from '@/components/article/printed-links'
import { Share } from '@/components/article/share'
import { WorkTypeLabel } from '@/components/article/work-type'
import { bodyTree } from '@/newsroom/articles/body-rules'
import { englishIn } from '@/newsroom/words/words-rules'

function drawn<Props extends object>(component: FunctionComponent<Props>, props: Props): string {
  return renderToStaticMarkup(createElement(component, props))
}

const words = englishIn('UTC')

function hrefs(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
}

test('the parts of an article are listed when it has four subheads, or two and more than 1,500 words', () => {
  const contents = (markdown: string) => hrefs(drawn(Contents, { root: bodyTree(markdown), words }))
  expect(contents('## a\n\n### b\n\n## c\n\n### d')).toEqual(['#part-a', '#part-c'])
  expect(contents('## a\n\n## b\n\n## c')).toEqual([])
  expect(contents(`## a\n\n${'word '.repeat(1501)}\n\n## b`)).toEqual(['#part-a', '#part-b'])
  expect(contents(`## a\n\n${'word '.repeat(1501)}`)).toEqual([])
})

test('what is empty is not drawn', () => {
  expect(drawn(KeyPoints, { points: [], words })).toBe('')
  expect(drawn(ArticleBox, { of: 'sources', root: bodyTree(''), images: new Map(), words, lang: 'en' })).toBe(
    '',
  )
  expect(drawn(WorkTypeLabel, { workType: 'news', words })).toBe('')
  expect(drawn(WorkTypeLabel, { workType: null, words })).toBe('')
  expect(drawn(WorkTypeLabel, { workType: 'opinion', words })).toContain('>Opinion</span>')
})

test('ways to share carry the headline and the address as they are, and nothing is fetched from elsewhere', () => {
  const html = drawn(Share, {
    headline: 'Fish & “chips”? 50 %',
    address: 'https://news.example/articles/a',
    words,
  })
  for (const href of hrefs(html)) {
    const said = decodeURIComponent(href.replaceAll('&amp;', '&'))
    expect(said).toContain('https://news.example/articles/a')
    expect(new URL(href.replaceAll('&amp;', '&')).hash).toBe('')
  }
  expect(html).not.toMatch(/<(script|img|iframe)|src=/)
})

test('addresses are printed in the order in which links are numbered: a text, its notes, then the next text', () => {
  const one = bodyTree(
    '[^a] [1](https://a.example/1)\n\n[^a]: [3](https://a.example/3)\n\n![2](https://a.example/2) [in](/privacy)',
  )
  const html = drawn(PrintedLinks, {
    roots: [one, bodyTree('[![no](https://no.example/)](https://a.example/4)')],
  })
  expect(html.match(/https:\/\/[^<]*/g)).toEqual([1, 2, 3, 4].map((number) => `https://a.example/${number}`))
})
