import type { Page } from '@playwright/test'

/** A refused form or a page that is not there is an answer, not a fault of the page that asked. */
const answersBelow500 = /^Failed to load resource: the server responded with a status of 4\d\d/

/** The browser shows a page without its transition when whoever reads goes on sooner, or turns the screen. */
const goneOn = /^Transition was (?:aborted|skipped)/

/** Collects what must never happen on any page: a fault in a script, a breach of the policy, a dialog. */
export function watch(page: Page): string[] {
  const trouble: string[] = []
  page.on('pageerror', (error) => {
    if (!goneOn.test(error.message)) trouble.push(`${page.url()}: ${error.message}`)
  })
  page.on('console', (message) => {
    if (message.type() !== 'error' || answersBelow500.test(message.text())) return
    trouble.push(`${page.url()}: ${message.text()}`)
  })
  page.on('dialog', async (dialog) => {
    trouble.push(`${page.url()}: a dialog “${dialog.message()}”`)
    await dialog.dismiss()
  })
  return trouble
}
