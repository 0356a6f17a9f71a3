import { dropDraft } from '@/components/reader/drafts'

/** `<sent-comment article text>`: a comment that has arrived as it was written, so that its draft is not needed any more. */
export class SentComment extends HTMLElement {
  connectedCallback(): void {
    dropDraft(this.getAttribute('article') ?? '', this.getAttribute('text') ?? '')
  }
}
