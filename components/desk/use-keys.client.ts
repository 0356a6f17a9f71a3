'use client'

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

const setting = 'postbag-desk-keys'
const listeners = new Set<() => void>()

/** Whether single keys decide, as this browser remembers it; on until someone turns them off (WCAG 2.1.4). */
export function useKeysSetting(): [boolean, (on: boolean) => void] {
  const isOn = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => readSetting() !== 'off',
    () => true,
  )
  return [
    isOn,
    (on) => {
      writeSetting(on ? 'on' : 'off')
      for (const listener of listeners) listener()
    },
  ]
}

/** Calls what is bound to a key, unless it is being typed somewhere, held down, or pressed together with another. */
export function useKeys(
  isOn: boolean,
  bindings: Record<string, (() => void) | undefined>,
  repeatable: string[],
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const key = keyOf(event)
    const act = bindings[key]
    if (!act || (event.repeat && !repeatable.includes(key))) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const arabicQuestionMark = '؟'

/** The letter on the key: on a keyboard of another script, the one that stands there on a Latin one. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key === arabicQuestionMark) return '?'
  const isForeign = key.length === 1 && key > '\u007f'
  return isForeign && code.startsWith('Key') ? code.slice(3).toLowerCase() : key.toLowerCase()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('dialog')) return true
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

// Storage is refused in some private windows; then the setting lasts as long as the page.
let withoutStorage = 'on'

function readSetting(): string {
  try {
    return localStorage.getItem(setting) ?? 'on'
  } catch {
    return withoutStorage
  }
}

function writeSetting(value: string): void {
  withoutStorage = value
  try {
    localStorage.setItem(setting, value)
  } catch {}
}
