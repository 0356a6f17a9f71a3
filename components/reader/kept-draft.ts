import { draftOf, dropDraft, dropOldDrafts, isSame, keepDraft, takeDraft } from '@/components/reader/drafts'
import { contentOf, fieldOf } from '@/components/reader/field'

/** How a page that was left by posting its form is marked in the browser's history. */
const sent = 'sent'

/** `<kept-draft article for>`: what is being written about an article survives until it is sent. */
export class KeptDraft extends HTMLElement {
  connectedCallback(): void {
    const field = fieldOf(this)
    if (!field) return
    const article = this.getAttribute('article') ?? ''
    // Back from /your-comments, which dropped the draft: what the browser puts into the field again was sent.
    const emptyIfSent = () => {
      if (history.state === sent && draftOf(article) === '') replace(field, '')
    }
    dropOldDrafts()
    emptyIfSent()
    window.addEventListener('pageshow', emptyIfSent)
    const before = takeDraft(article)
    if (field.value === '' && before !== '') {
      replace(field, before)
      this.offerToDiscard(field)
    } else if (before !== '' && !isSame(before, field.value)) {
      // Typed before this script was there.
      replace(field, `${before}\n\n${field.value}`)
    }
    const save = () => keepDraft(article, field.value)
    save()
    field.addEventListener('input', save)
    // Another tab may have taken the draft meanwhile.
    window.addEventListener('pagehide', save)
    field.form?.addEventListener('submit', () => {
      if (save()) history.replaceState(sent, '')
    })
  }

  private offerToDiscard(field: HTMLTextAreaElement): void {
    const offer = contentOf(this)
    offer.querySelector('button')?.addEventListener('click', () => {
      dropDraft(this.getAttribute('article') ?? '', field.value)
      replace(field, '')
      this.replaceChildren()
      field.focus()
    })
    this.append(offer)
  }
}

/** As if it had been typed, so that whoever listens to the field knows. */
function replace(field: HTMLTextAreaElement, text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
