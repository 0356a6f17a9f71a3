import { beforeEach, describe, expect, test } from 'vitest'
import { knownBrowser, rememberedBrowser } from '@/app/_request/browser'
import { settingsAre } from '@/newsroom/testing/stage'

const name = 'postbag-browser'

type Options = { httpOnly?: boolean; sameSite?: unknown; secure?: boolean; path?: string; maxAge?: number }

/** A browser's cookies, as far as this needs them. */
function aJar(value?: string) {
  const cookies = new Map<string, { name: string; value: string }>()
  if (value !== undefined) cookies.set(name, { name, value })
  let sent: Options | undefined
  const jar = {
    get: (asked: string) => cookies.get(asked),
    set: (asked: string, given: string, options: Options) => {
      cookies.set(asked, { name: asked, value: given })
      sent = options
    },
  }
  return {
    // Only these two are asked for.
    jar: jar as unknown as Parameters<typeof rememberedBrowser>[0],
    value: () => cookies.get(name)?.value ?? '',
    sent: () => sent,
  }
}

const secret = 'the secret of this site'
beforeEach(() => settingsAre({ authSecret: secret, siteUrl: undefined }))

test('a browser gets an identifier that it is known by afterwards', () => {
  const { jar, value } = aJar()
  const id = rememberedBrowser(jar)
  expect(id).toMatch(/^[\w-]{24}$/)
  expect(knownBrowser(aJar(value()).jar)).toBe(id)
  expect(rememberedBrowser(aJar(value()).jar)).toBe(id)
})

test('two browsers have two', () => {
  expect(rememberedBrowser(aJar().jar)).not.toBe(rememberedBrowser(aJar().jar))
})

test('no script and no other site gets at the cookie, and it lasts a year', () => {
  const { jar, sent } = aJar()
  rememberedBrowser(jar)
  expect(sent()).toEqual({ httpOnly: true, sameSite: 'lax', secure: false, path: '/', maxAge: 31_536_000 })
})

test('it is sent over https only where the site is', () => {
  settingsAre({ authSecret: secret, siteUrl: 'https://news.example' })
  const { jar, sent } = aJar()
  rememberedBrowser(jar)
  expect(sent()?.secure).toBe(true)
})

describe('a cookie that was altered is nobody’s', () => {
  const real = () => {
    const { jar, value } = aJar()
    rememberedBrowser(jar)
    return value()
  }

  test.each<[string, (cookie: string) => string]>([
    ['emptied', () => ''],
    ['with another identifier', (cookie) => cookie.replace(/^.{4}/, 'AAAA')],
    ['with an identifier of someone else’s choice', (cookie) => `mira-s-browser.${cookie.split('.')[1]}`],
    ['without its signature', (cookie) => cookie.split('.')[0] ?? ''],
    ['with an empty signature', (cookie) => `${cookie.split('.')[0]}.`],
    ['with an empty identifier', (cookie) => `.${cookie.split('.')[1]}`],
    ['with a shorter signature', (cookie) => cookie.slice(0, -1)],
    ['with a longer signature', (cookie) => `${cookie}A`],
    ['with something after it', (cookie) => `${cookie}.x`],
    ['with another signature', (cookie) => `${cookie.split('.')[0]}.${'A'.repeat(43)}`],
    ['with characters of two bytes', (cookie) => `${cookie.split('.')[0]}.${'é'.repeat(43)}`],
    ['with both halves changed about', (cookie) => cookie.split('.').reverse().join('.')],
  ])('%s', (_, alter) => {
    expect(knownBrowser(aJar(alter(real())).jar)).toBeNull()
  })

  test('signed by another site', () => {
    settingsAre({ authSecret: 'the secret of another' })
    const cookie = real()
    settingsAre({ authSecret: secret })
    expect(knownBrowser(aJar(cookie).jar)).toBeNull()
  })

  test('and is replaced by one of its own', () => {
    const { jar, value } = aJar('mira-s-browser.forged')
    const id = rememberedBrowser(jar)
    expect(id).not.toBe('mira-s-browser')
    expect(knownBrowser(aJar(value()).jar)).toBe(id)
  })
})
