/** Elements that say nothing in a text, with all that is in them. */
const dropped = 'style, script, meta, link, title, xml, template, object, iframe, form, input, button, svg'

/**
 * HTML from a word processor, as plain HTML: what is bold or slanted by its style is so by its element, what looks like a
 * list is one, and nothing keeps a style.
 */
export function cleanPastedHtml(html: string): string {
  const withoutComments = html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '').replace(/<!\[[^\]]*\]>/g, '')
  // Already to read styles and handlers is a breach of the page's policy: under other names they are none.
  const harmless = withoutComments
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1template')
    .replace(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, (tag) =>
      tag.replace(/"[^"]*"|'[^']*'|(?<=[\s"'/])(?:style|on\w+)(?=\s*=)/gi, (part) =>
        /^["']/.test(part) ? part : `data-${part}`,
      ),
    )
  const { body } = new DOMParser().parseFromString(harmless, 'text/html')
  for (const element of body.querySelectorAll(dropped)) element.remove()
  for (const element of body.querySelectorAll('[data-style]')) {
    const style = element.getAttribute('data-style')?.toLowerCase() ?? ''
    if (/mso-list:\s*ignore/.test(style)) element.remove()
    else markByStyle(element, style)
  }
  listsFrom(body)
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!kept.has(name)) element.removeAttribute(name)
    }
    if (element.localName.includes(':') || element.localName === 'span' || element.localName === 'font')
      unwrap(element)
  }
  return body.innerHTML
}

const kept = new Set([
  ...['href', 'title', 'src', 'alt', 'start', 'colspan', 'rowspan', 'align'],
  // The editor's own, copied within it.
  ...['data-footnote', 'data-verbatim', 'data-pull', 'data-pm-slice'],
])

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

function markByStyle(element: Element, style: string): void {
  const isInline = ['span', 'font', 'b', 'i', 'strong', 'em'].includes(element.localName)
  if (!isInline) return
  const weight = /(^|[;\s])font-weight:\s*(bold|bolder|[6-9]00)/.test(style)
  const slant = /(^|[;\s])font-style:\s*(italic|oblique)/.test(style)
  if (weight) wrapWords(element, 'strong')
  if (slant) wrapWords(element, 'em')
  // Google Docs has all of it in a `b` that is not bold.
  if (/(^|[;\s])font-weight:\s*(normal|400)/.test(style) && ['b', 'strong'].includes(element.localName))
    unwrap(element)
}

function wrapWords(element: Element, name: 'strong' | 'em'): void {
  const wrapper = element.ownerDocument.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/** Word writes items of lists as paragraphs that only their style tells from others. */
function listsFrom(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p[class^="MsoList"]')) {
    const style = paragraph.getAttribute('data-style') ?? ''
    if (!/mso-list:/i.test(style)) continue
    const words = paragraph.textContent.trim()
    const isNumbered = /^(\d+|[a-z])[.)]\s/i.test(words)
    const before = paragraph.previousElementSibling
    const name = isNumbered ? 'ol' : 'ul'
    const list = before?.localName === name ? before : paragraph.ownerDocument.createElement(name)
    if (list !== before) paragraph.before(list)
    const item = paragraph.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
}
