import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CommentText } from '@/components/comment/comment-text'
import { DeskText } from '@/components/desk/desk-text'
import { englishIn, type Words } from '@/newsroom/words/words-rules'

function drawn(body: string, as: FunctionComponent<{ body: string; words: Words }> = CommentText): string {
  return renderToStaticMarkup(createElement(as, { body, words: englishIn('UTC') })).replace(
    / class="[^"]*"/g,
    '',
  )
}

test('HTML in a comment is text', () => {
  expect(drawn('<script>alert(1)</script> <b>bold</b>')).toBe(
    '<div><p dir="auto">&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;bold&lt;/b&gt;</p></div>',
  )
})

test('each block has its own direction', () => {
  expect(drawn('one\ntwo\n\n> قال\n\n- a\n- b\n\n```\nc\n```')).toBe(
    '<div><p dir="auto">one<br/>two</p>' +
      '<blockquote dir="auto"><p>قال</p></blockquote>' +
      '<ul dir="auto"><li>a</li><li>b</li></ul>' +
      '<pre dir="auto"><code>c</code></pre></div>',
  )
})

test('a numbered list has the numbers that were written', () => {
  expect(drawn('3. a\n7. b')).toContain('<ol dir="auto"><li value="3">a</li><li value="7">b</li></ol>')
})

test('words that lead somewhere say where, a bare address does so itself', () => {
  expect(drawn('[the *report*](https://example.org/a)')).toContain(
    '<a href="https://example.org/a" dir="auto" rel="ugc nofollow">the <em>report</em></a> ' +
      '<bdi dir="ltr">(example.org)</bdi>',
  )
  expect(drawn('www.example.org')).toContain(
    '<a href="https://www.example.org" dir="ltr" rel="ugc nofollow">www.example.org</a>',
  )
})

test('a spoiler is a box to tick, with the words after it', () => {
  expect(drawn('It was ||the **butler**||.')).toContain(
    'It was <label><input type="checkbox" autoComplete="off"/>Show spoiler </label>' +
      '<span>the <strong>butler</strong></span>.',
  )
})

test('at the desk spoilers are open, and no address is a link', () => {
  expect(drawn('||him|| [here](https://example.org/a) www.example.org', DeskText)).toBe(
    '<div><p dir="auto"><span>Spoiler: him</span> ' +
      '<bdi>here</bdi> <span dir="ltr">https://example.org/a</span> <span dir="ltr">www.example.org</span></p></div>',
  )
})
