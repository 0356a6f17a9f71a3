import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { asDocument } from '@/app/_request/document'
import { PageStatus } from '@/components/page/page-status'

const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u003cscript>"}</script>'
const own = '<script type="module" async="" src="/reader/0123abcd.js"></script>'
const sheet = '<link rel="stylesheet" href="/_next/static/css/look.css" data-precedence="next"/>'
const face = '<link rel="preload" as="font" href="/_next/static/media/newsreader.woff2" crossorigin=""/>'

describe('a document has', () => {
  test.each([
    ['a script of the framework', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['its data', '<script>self.__next_f.push([1,"a comment \\u003c/script> that waits"])</script>'],
    ['data over several lines', '<script id="_R_">\nself.__next_f\n=1\n</script>'],
    ['a script without a body', '<script noModule="" src="/_next/polyfills.js"></script>'],
    ['one that is preloaded', '<link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/>'],
    [
      'one that is preloaded, said the other way round',
      '<link as="script" href="/_next/x.js" rel="preload"/>',
    ],
    ['a module that is preloaded', '<link rel="modulepreload" href="/_next/x.js"/>'],
    ['one from elsewhere', '<script src="https://cdn.example/reader/x.js"></script>'],
    ['one of another type', '<script type="text/javascript" data-type="ld+json">x</script>'],
  ])('no longer %s', (_, markup) => {
    expect(asDocument(`<p>a</p>${markup}<p>b</p>${markup}`).html).toBe('<p>a</p><p>b</p>')
  })

  test.each([
    ['data about the article', data],
    ['our own script', own],
    ['style sheets', sheet],
    ['the preloading of a face', face],
    ['all of them, between scripts', `${data}${own}${sheet}${face}`],
  ])('still %s', (_, markup) => {
    const scripted = `<script>1</script>${markup}<script src="/_next/x.js"></script>`
    expect(asDocument(scripted).html).toBe(markup)
  })
})

/** Whatever a person typed, as React writes it into a page: as text and as the value of an attribute. */
const written = (text: string) =>
  renderToStaticMarkup(
    createElement(
      Fragment,
      null,
      createElement('p', { title: text }, text),
      createElement('textarea', { defaultValue: text }),
    ),
  )

test.each([
  'Use <script>alert(1)</script> with care',
  '<script src="/_next/x.js"></script>',
  '</p><script>',
  '</textarea><script>alert(1)</script>',
  '<link rel="preload" as="script" href="/_next/x.js"/>',
  '<!-- <script> -->',
])('what somebody wrote about scripts stays as it was written: %s', (text) => {
  const markup = written(text)
  expect(asDocument(markup).html).toBe(markup)
})

describe('what a page says about itself', () => {
  test('is nothing: then it is found, and good for ever', () => {
    expect(asDocument('<p>a</p>')).toEqual({
      html: '<p>a</p>',
      status: 200,
      location: undefined,
      goodUntil: undefined,
    })
  })

  test.each([404, 410, 503] as const)('is that it is a %i', (code) => {
    const markup = renderToStaticMarkup(createElement(PageStatus, { code }))
    expect(asDocument(`<head>${markup}</head>`).status).toBe(code)
  })

  test('is where it has moved to, for ever', () => {
    const markup = renderToStaticMarkup(createElement(PageStatus, { code: 308, location: '/articles/b-2' }))
    expect(asDocument(markup)).toMatchObject({ status: 308, location: '/articles/b-2' })
  })

  test.each(['https://evil.example/', '//evil.example', 'articles/b', '/a\r\nX: y', ''])(
    'is nowhere outside the site: %j',
    (address) => {
      const markup = `<meta name="page-location" content="${address}"/>`
      expect(asDocument(markup).location).toBeUndefined()
    },
  )

  test('is until when it is good', () => {
    const markup = '<meta name="page-good-until" content="2026-03-03T00:00:00.000Z"/>'
    expect(asDocument(markup).goodUntil).toBe(Date.UTC(2026, 2, 3))
  })

  test('is the earliest of the times until which its parts are good', () => {
    const markup = ['2026-03-05', '2026-03-03', '2026-03-04']
      .map((day) => `<meta name="page-good-until" content="${day}T00:00:00.000Z"/>`)
      .join('')
    expect(asDocument(markup).goodUntil).toBe(Date.UTC(2026, 2, 3))
  })

  test.each([
    '<meta name="page-status" content="404"/>',
    '"><meta name="page-status" content="404"/>',
    '\'><meta name="page-status" content="404"/>',
    '</textarea><meta name="page-status" content="404"/>',
    '<meta name="page-location" content="/articles/b"/>',
    '<meta name="page-good-until" content="1970-01-01T00:00:00.000Z"/>',
  ])('cannot be forged by what a person typed: %s', (text) => {
    expect(asDocument(written(text))).toMatchObject({
      status: 200,
      location: undefined,
      goodUntil: undefined,
    })
  })

  test('cannot be forged in the data of the framework, which is gone by then', () => {
    const markup = '<script>self.__next_f.push([1,\'<meta name="page-status" content="404"/>\'])</script>'
    expect(asDocument(markup)).toMatchObject({ html: '', status: 200 })
  })
})
