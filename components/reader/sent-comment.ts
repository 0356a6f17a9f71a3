import { dropDraft } from '@/components/reader/drafts'

/** `<sent-comment article>`: holds the text of a comment that has arrived, so that its draft is not needed any more. */
export class SentComment extends HTMLElement {
  connectedCallback(): void {
    dropDraft(this.getAttribute('article') ?? '', this.textContent ?? '')
  }
}
