import { draftOf, dropDraft } from '@/components/reader/drafts'

/** `<sent-comment article>`: holds the text of a comment that has arrived, so that its draft is not needed any more. */
export class SentComment extends HTMLElement {
  connectedCallback(): void {
    const article = this.getAttribute('article') ?? ''
    // The page has paragraphs where the draft has line ends.
    if (withoutSpace(draftOf(article)) === withoutSpace(this.textContent ?? '')) dropDraft(article)
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}
