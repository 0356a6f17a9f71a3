import type { Typed } from '@/components/form/form-state'
import type { Words } from '@/newsroom/words/words-rules'

/** Where the pages of `app/fault` leave room for what was typed. */
const room = '<div id="typed"></div>'

/** `page` with what was typed in the room for it, to be copied: as text, whatever it is. */
export function withTyped(page: string, typed: Typed, { t }: Words): string {
  const fields = typed.map(
    ({ name, text }) =>
      `<p class="mt-4"><label for="typed-${name}" class="mb-1 block font-semibold">${t(`form.${name}`)}</label>` +
      // The first line end in a text area is taken for the markup's own.
      `<textarea id="typed-${name}" readonly dir="auto" rows="${rowsFor(text)}" class="block w-full border border-ink bg-paper px-3 py-2.5">\n${escaped(text)}</textarea></p>`,
  )
  // A function, as `$&` in a text would be filled in.
  return page.replace(room, () => fields.join(''))
}

function rowsFor(text: string): number {
  return text.length > 80 || text.includes('\n') ? 8 : 1
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
