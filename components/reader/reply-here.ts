/** The one form that answers a comment in place; another takes it away. */
let shown: HTMLFormElement | undefined

/** `<reply-here>` around the link to the form that answers a comment: puts that form here, where the comment stands. */
export class ReplyHere extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    link?.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      this.toggle(link.href).catch(() => location.assign(link.href))
    })
  }

  private async toggle(address: string): Promise<void> {
    const before = shown
    before?.remove()
    shown = undefined
    if (before?.action === address) return
    const answer = await fetch(address)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const form = page.querySelector<HTMLFormElement>('#main form')
    if (!answer.ok || !form) throw new Error(answer.statusText)
    form.action = address
    this.append(form)
    shown = form
    const fields = [...form.querySelectorAll<HTMLInputElement>('[aria-required]')]
    const first = fields.find((field) => field.value === '') ?? fields.at(-1)
    first?.focus()
  }
}
