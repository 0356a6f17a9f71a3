import { contentOf, fieldOf } from '@/components/reader/field'
import { inPlural } from '@/components/reader/plural-forms'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'

/** From here on the number is also said aloud, in pauses of writing. */
const near = 100
const pause = 1000

/**
 * `<characters-left for most locale left over>`: how many characters a field still takes, counted as the site counts
 * them, in the words of the page.
 */
export class CharactersLeft extends HTMLElement {
  connectedCallback(): void {
    const field = fieldOf(this)
    if (!field) return
    const most = Number(this.getAttribute('most'))
    const aloud = contentOf(this).firstElementChild
    // Not within this element, which is read out with the field.
    if (aloud) this.closest('form')?.append(aloud)
    let waiting: number | undefined
    const count = () => {
      const left = most - lengthOf(trimmed(field.value))
      const forms = JSON.parse(this.getAttribute(left < 0 ? 'over' : 'left') ?? '{}')
      const words = inPlural(forms, Math.abs(left), this.getAttribute('locale') ?? 'en')
      this.textContent = words
      this.toggleAttribute('data-over', left < 0)
      clearTimeout(waiting)
      waiting = window.setTimeout(() => {
        if (aloud) aloud.textContent = left <= near ? words : ''
      }, pause)
    }
    field.addEventListener('input', count)
    count()
  }
}
