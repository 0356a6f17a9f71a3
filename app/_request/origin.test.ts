import { describe, expect, test } from 'vitest'
import { isOwnOrigin } from '@/app/_request/origin'
import { siteOrigin } from '@/newsroom/site-origin'
import { settingsAre } from '@/newsroom/testing/stage'

describe('without SITE_URL', () => {
  test.each([
    ['http://localhost:3000', true],
    ['http://127.0.0.1:3000', true],
    ['http://[::1]:3000', true],
    ['https://localhost:3000', false],
    ['http://localhost', false],
    ['http://localhost:3001', false],
    ['http://localhost:3000/', false],
    ['http://LOCALHOST:3000', false],
    ['http://localhost.evil.example:3000', false],
    ['http://evil.example:3000', false],
    ['http://0.0.0.0:3000', false],
    ['http://192.0.2.10:3000', false],
    ['null', false],
    ['', false],
    [null, false],
    ['file://', false],
    ['http://localhost:3000, http://evil.example', false],
  ])('a post from %j: %s', (origin, isOwn) => {
    settingsAre({ port: 3000, siteUrl: undefined })
    expect(isOwnOrigin(origin)).toBe(isOwn)
  })

  test('the port of the web is not written', () => {
    settingsAre({ port: 80, siteUrl: undefined })
    expect(isOwnOrigin('http://localhost')).toBe(true)
  })

  test('absolute addresses begin with localhost', () => {
    settingsAre({ port: 3200, siteUrl: undefined })
    expect(siteOrigin()).toBe('http://localhost:3200')
  })
})

describe('with SITE_URL', () => {
  test.each([
    ['https://news.example', true],
    ['http://news.example', false],
    ['https://news.example:443', false],
    ['https://news.example:8443', false],
    ['https://www.news.example', false],
    ['https://news.example.evil.example', false],
    ['https://evil.example/https://news.example', false],
    ['http://localhost:3000', false],
    ['null', false],
    [null, false],
  ])('a post from %j: %s', (origin, isOwn) => {
    settingsAre({ port: 3000, siteUrl: 'https://news.example' })
    expect(isOwnOrigin(origin)).toBe(isOwn)
  })

  test('absolute addresses begin with it', () => {
    settingsAre({ siteUrl: 'https://news.example' })
    expect(siteOrigin()).toBe('https://news.example')
  })
})
