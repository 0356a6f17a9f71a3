import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** The strings of a language's catalogue, as they stand in its files. */
function messagesOf(language: 'en' | 'fr' | 'ar'): string[] {
  const folder = join('newsroom/words', language)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/^import .*$/gm, ''))
  return source.flatMap((text) => [...text.matchAll(/'([^'\n]+)'/g)].map(([, message = '']) => message))
}

/** What stands between the values and tags of a message, where it is long enough to be English and nothing else. */
function wordings(message: string): string[] {
  return message
    .split(/[{}<>#]/)
    .map((piece) => piece.replace(/^[\s.,:;?!“”]+|[\s.,:;?!“”]+$/g, ''))
    .filter((piece) => piece.split(' ').length > 2 && !piece.includes(', plural,'))
}

const english = messagesOf('en')
const whole = new Set(english)
const sentences = [...new Set(english.flatMap(wordings))]

/**
 * What a page says in the words of the English catalogue: in its text, hidden or not, in the names and hints of what
 * is on it, and in its title. What has one of `content` in it was written for the paper, and is left out.
 */
export async function leftInEnglish(
  page: Page,
  language: 'fr' | 'ar',
  content: readonly string[],
): Promise<string[]> {
  const own = messagesOf(language)
  const shared = own.join('\n')
  const said = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const texts: string[] = [document.title]
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, textarea')) texts.push(node.textContent ?? '')
    }
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
      for (const each of document.querySelectorAll(`[${name}]`)) texts.push(each.getAttribute(name) ?? '')
    }
    return texts
  })
  const told = said.filter((text) => !content.some((each) => text.includes(each)))
  const parts = sentences.filter(
    (sentence) => !shared.includes(sentence) && told.some((text) => text.includes(sentence)),
  )
  const alone = told.map((text) => text.trim()).filter((text) => whole.has(text) && !own.includes(text))
  return [...new Set([...parts, ...alone])]
}
