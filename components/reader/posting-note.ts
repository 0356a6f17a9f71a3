/** In milliseconds: a second click so soon is the other half of a double one. After that, to send again is a choice. */
const doubleClick = 1000
const long = 10_000

/** `<posting-note sending still>`: says that the form is on its way, and lets a double click send it once. */
export class PostingNote extends HTMLElement {
  connectedCallback(): void {
    this.setAttribute('role', 'status')
    let sentAt = -doubleClick
    let waiting: number | undefined
    const say = (attribute: string) => {
      this.textContent = this.getAttribute(attribute) ?? ''
    }
    this.closest('form')?.addEventListener('submit', (event) => {
      if (event.timeStamp - sentAt < doubleClick) return event.preventDefault()
      sentAt = event.timeStamp
      say('sending')
      clearTimeout(waiting)
      waiting = window.setTimeout(say, long, 'still')
    })
    window.addEventListener('pageshow', () => {
      clearTimeout(waiting)
      say('')
    })
  }
}
