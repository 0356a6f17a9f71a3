import { expect, test, vi } from 'vitest'
import { isEcho } from '@/components/desk/press.client'

const press = (ago: number, isAnswered: boolean) => {
  vi.spyOn(performance, 'now').mockReturnValue(10_000)
  return isEcho({ current: { at: 10_000 - ago, isAnswered } })
}

test('a second tap counts once the first is answered, however soon that is, or was long enough ago', () => {
  expect(press(20, true)).toBe(false)
  expect(press(500, false)).toBe(false)
})

test('the other half of a double tap does not count', () => {
  expect(press(200, false)).toBe(true)
})
