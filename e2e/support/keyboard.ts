import { expect, type Locator, type Page } from '@playwright/test'

const mostSteps = 300

/** Goes on by Tab until the focus is on `target`; at every stop on the way the focus can be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab')
    const [isThere, where, outline] = await target.first().evaluate((wanted) => {
      const focused = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      const isEdited = focused instanceof HTMLElement && focused.isContentEditable
      const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
      return [focused === wanted, focused.outerHTML.slice(0, 120), isEdited ? 2 : width] as const
    })
    if (where.startsWith('<body')) continue
    expect(outline, `the focus on ${where}`).toBeGreaterThanOrEqual(2)
    if (isThere) return
  }
  throw new Error(`Tab does not lead to ${target}.`)
}

/** Goes to `target` by Tab, and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
