import { describe, expect, test } from 'vitest'
import {
  accentAddress,
  accentSheet,
  contrast,
  firstAccent,
  leastContrast,
  papers,
  readableOn,
} from '@/newsroom/colour-rules'

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#123456', '#123456')).toBe(1)
})

test('the greys on either side of the limit are told apart', () => {
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(leastContrast)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(leastContrast)
})

describe('the nearest colour that can be read', () => {
  test('is the colour itself where that can', () => {
    expect(readableOn('#b3001b', papers.light)).toBe('#b3001b')
    expect(readableOn('#ff6b6b', papers.dark)).toBe('#ff6b6b')
  })

  test.each(['#ffff00', '#777777', '#ffffff', '#00ff00', '#ff8800'])('is darker on white: %s', (colour) => {
    const nearest = readableOn(colour, papers.light)
    expect(contrast(nearest, papers.light)).toBeGreaterThanOrEqual(leastContrast)
    expect(contrast(nearest, papers.light)).toBeLessThan(4.65)
  })

  test.each(['#000000', '#0000aa', '#b3001b', '#123456'])('is lighter on the dark paper: %s', (colour) => {
    const nearest = readableOn(colour, papers.dark)
    expect(contrast(nearest, papers.dark)).toBeGreaterThanOrEqual(leastContrast)
    expect(contrast(nearest, papers.dark)).toBeLessThan(4.75)
  })
})

describe('the style sheet of an accent', () => {
  test('has an address made of the colour, but for the one that is in the look itself', () => {
    expect(accentAddress('#0a5f38')).toBe('/look/0a5f38.css')
    expect(accentAddress(firstAccent)).toBeNull()
    expect(accentAddress('#red";')).toBeNull()
  })

  test('says it for paper and for the dark, each so that it can be read', () => {
    const [light = '', dark = ''] = accentSheet('#0a5f38').match(/#[0-9a-f]{6}/g) ?? []
    expect(light).toBe('#0a5f38')
    expect(contrast(dark, papers.dark)).toBeGreaterThanOrEqual(leastContrast)
  })
})
