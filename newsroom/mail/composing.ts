import { toHtml } from 'hast-util-to-html'
import { cleanName } from '@/newsroom/comments/comment-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What a mail says, by those who send it. */
export interface Contents {
  subject: string
  paragraphs: string[]
  /** What to do about it: an absolute address, and what its button says. */
  link?: { address: string; label: string }
  /** Why whoever gets it does, in a sentence. */
  reason: string
  /** The absolute address where mails of its kind are ended: a page, and a POST of one click (RFC 8058). */
  unsubscribe?: string
}

/** What a mail is when it is written. */
export interface Composed {
  subject: string
  text: string
  html: string
  unsubscribe: string | null
}

/**
 * A mail as plain text and as HTML that say the same, in the language and direction of `words`. Nothing that is in the
 * contents is taken for markup or for a second line of the subject; no images, and nothing that tells when it is read.
 */
export function composeMail(words: Words, contents: Contents): Composed {
  const subject = cleanName(contents.subject)
  return {
    subject,
    text: plainText(words, contents),
    html: toHtml(page(words, subject, contents)),
    unsubscribe: contents.unsubscribe ?? null,
  }
}

function plainText({ t }: Words, { paragraphs, link, reason, unsubscribe }: Contents): string {
  const end = unsubscribe ? [`${t('mail.unsubscribe')} ${unsubscribe}`] : []
  const parts = [
    ...paragraphs,
    ...(link ? [`${link.label}:\n${link.address}`] : []),
    // What mail programs know as the line before a signature (RFC 3676).
    ['-- ', reason, ...end].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

const style = {
  body: 'margin:0;padding:24px;font-family:Georgia,serif;font-size:17px;line-height:1.5',
  page: 'max-width:36em;margin:0 auto',
  link: 'display:inline-block;padding:10px 18px;border:1px solid;border-radius:4px',
  end: 'margin-top:32px;padding-top:12px;border-top:1px solid #888;font-size:14px',
}

function page(words: Words, subject: string, { paragraphs, link, reason, unsubscribe }: Contents) {
  const { t, language, dir } = words
  const end = unsubscribe
    ? [text(' '), element('a', { href: unsubscribe }, [text(t('mail.unsubscribe'))])]
    : []
  const said = [
    ...paragraphs.map((each) => element('p', {}, [text(each)])),
    ...(link
      ? [element('p', {}, [element('a', { href: link.address, style: style.link }, [text(link.label)])])]
      : []),
    element('p', { style: style.end }, [text(reason), ...end]),
  ]
  return root([
    { type: 'doctype' },
    element('html', { lang: language, dir }, [
      element('head', {}, [
        element('meta', { charSet: 'utf-8' }, []),
        element('meta', { name: 'viewport', content: 'width=device-width' }, []),
        element('meta', { name: 'color-scheme', content: 'light dark' }, []),
        element('title', {}, [text(subject)]),
      ]),
      // Some mail programs keep only what is in the body.
      element('body', { style: style.body }, [
        element('div', { lang: language, dir, style: style.page }, said),
      ]),
    ]),
  ])
}

type Root = Extract<Parameters<typeof toHtml>[0], { type: 'root' }>
type Node = Root['children'][number]
type Element = Extract<Node, { type: 'element' }>

function root(children: Node[]): Root {
  return { type: 'root', children }
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): Element['children'][number] {
  return { type: 'text', value }
}
