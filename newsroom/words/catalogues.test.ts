import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { languages } from '@/newsroom/edition-rules'
import { english } from '@/newsroom/words/en/catalogue'
import { catalogues } from '@/newsroom/words/words-rules'

type Messages = { readonly [key: string]: string | Messages }

/** Every message of a catalogue, by its whole key. */
function messagesOf(messages: Messages, before = ''): [key: string, message: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value]] : messagesOf(value, `${before}${key}.`),
  )
}

/** What a message has to be given: its arguments with their kind, and its tags. */
function takes(message: string): string[] {
  const values = [...message.matchAll(/\{(\w+)(?:, (\w+))?[,}]/g)].map(([, name, kind]) => {
    return `${name} ${kind === undefined ? 'text' : 'number'}`
  })
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => `${name} tag`)
  return [...new Set([...values, ...tags])].sort()
}

const keyed = new Map(messagesOf(english))

describe.each(languages)('the catalogue of %s', (language) => {
  const messages = messagesOf(catalogues[language])

  test('has the messages of the English one, and no others', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...keyed.keys()].sort())
  })

  test('has nothing empty', () => {
    expect(messages.filter(([, message]) => message.trim() === '')).toEqual([])
  })

  test.each(messages)('%s takes what it takes in English', (key, message) => {
    const shown = takes(message)
    // A language may count where English does not, and never the other way round.
    const asked = takes(keyed.get(key) ?? '')
    expect(shown).toEqual(asked)
  })

  test.each(messages)('%s can be read, with every number', (key, message) => {
    const t = createTranslator({
      locale: language,
      messages: { key: message },
      onError: (error) => {
        throw error
      },
    })
    for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
      const values = takes(message).map((each) => {
        const [name = '', kind] = each.split(' ')
        if (kind === 'tag') return [name, (inside: string) => inside]
        return [name, kind === 'number' ? count : 'text']
      })
      expect(t.markup('key', Object.fromEntries(values)), key).not.toMatch(/[{}<>]/)
    }
  })
})

test.each(messagesOf(catalogues.fr))('the French %s has the spaces that French signs need', (_, message) => {
  // In code, addresses and the formats of numbers they are no signs of French.
  const prose = message.replace(/<code>.*?<\/code>|https?:|mailto:|::[\w.-]+/g, '')
  expect(prose).not.toMatch(/[^\u202f][;!?]/)
  expect(prose).not.toMatch(/[^\u00a0]:/)
  expect(prose).not.toMatch(/«[^\u00a0]|[^\u00a0]»/)
})

/** Where digits are meant as they stand: keys, colours, Markdown, and the choice of digits itself. */
const asTheyStand =
  /desk\.(richText\.(keysAre|markdownHint)|settings\.(latin|arabic|hints\.accent)|settingsRefusals\.accent)$/

test('Arabic writes no number itself: each comes with the digits of the edition', () => {
  const written = messagesOf(catalogues.ar).filter(([key]) => !asTheyStand.test(key))
  expect(written.filter(([, message]) => /\p{Nd}/u.test(message.replace('::.00', '')))).toEqual([])
})

test('Arabic has all its plural forms wherever it counts', () => {
  const counting = messagesOf(catalogues.ar).filter(([, message]) => message.includes(', plural,'))
  expect(counting.length).toBeGreaterThan(5)
  for (const [key, message] of counting) {
    for (const counted of message.split(', plural,').slice(1)) {
      for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        expect(counted, `${key}: ${form}`).toContain(`${form} {`)
      }
    }
  }
})
