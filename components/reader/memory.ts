/** What this browser keeps between pages. It may keep nothing at all (private windows, full disks): nothing depends on it. */
export function recall(key: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}

/** Promises whether it is kept. */
export function keep(key: string, value: Record<string, unknown>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {}
}

export function keysWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

const tabKey = 'postbag-tab'
let known: string | undefined

/** Names this tab, also after a reload. */
export function tabId(): string {
  try {
    known ??= sessionStorage.getItem(tabKey) ?? String(Math.random()).slice(2)
    sessionStorage.setItem(tabKey, known)
  } catch {}
  return known ?? ''
}
