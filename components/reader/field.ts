/** The text field that an element is `for`. */
export function fieldOf(element: Element): HTMLTextAreaElement | null {
  const field = document.getElementById(element.getAttribute('for') ?? '')
  return field instanceof HTMLTextAreaElement ? field : null
}

/** Puts in place what the page has ready in the element's template. */
export function contentOf(element: Element): DocumentFragment {
  return document.importNode(
    element.querySelector('template')?.content ?? document.createDocumentFragment(),
    true,
  )
}
