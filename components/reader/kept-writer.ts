import { contentOf } from '@/components/reader/field'
import { forget, keep, recall } from '@/components/reader/memory'

const key = 'postbag-writer'

/** `<kept-writer>`: name and address stay in this browser for the next comment, if the writer ticks the box. */
export class KeptWriter extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form')
    this.append(contentOf(this))
    const box = this.querySelector('input')
    const fields = ['name', 'email'].map((name) => form?.elements.namedItem(name))
    const [name, email] = fields
    if (!form || !box || !(name instanceof HTMLInputElement) || !(email instanceof HTMLInputElement)) return

    const kept = recall(key)
    if (typeof kept.name === 'string' && typeof kept.email === 'string') {
      box.checked = true
      if (name.value === '' && email.value === '') {
        name.value = kept.name
        email.value = kept.email
      }
    }
    form.addEventListener('input', ({ target }) => {
      if (box.checked) keep(key, { name: name.value, email: email.value })
      // Only who unticks it here: another tab may have ticked it.
      else if (target === box) forget(key)
    })
  }
}
