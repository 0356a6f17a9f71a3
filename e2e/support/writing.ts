import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Presses Save, and waits for the page that says so. That it was said before is no sign: what is waited for first is the
 * answer to what was pressed, for which a text that is just saving itself has to be answered, too.
 */
export async function save(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) =>
    /name="(?:_?\d+_)?do"\r\n\r\nsave\r\n/.test(response.request().postData() ?? ''),
  )
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await answered
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}\?done=/)
  await expect(page.getByRole('status').filter({ hasText: /saved/i }).first()).toBeVisible()
}

/** The browser tells the editor of a selection with the next frame, which no hand is quicker than. */
export async function selectionTold(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))))
}

/** The text in the editor. */
export function richText(page: Page): Locator {
  return page.locator('.rich-text')
}

export function tool(page: Page, name: string): Locator {
  return page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name, exact: true })
}

/** What the form would send as the text: what stands in the field, whichever way it is written. */
export async function markdownOf(page: Page): Promise<string> {
  return page.locator('textarea[name=body]').evaluate((field: HTMLTextAreaElement) => {
    const sent = field.form && new FormData(field.form).get(field.name)
    return typeof sent === 'string' ? sent : ''
  })
}

/** Opens the article again, as somebody does who comes to it: what is read is what is stored. */
export async function reopen(page: Page): Promise<void> {
  await page.goto(new URL(page.url()).pathname)
  await expect(richText(page)).toBeVisible()
}

/** Pastes HTML, as a word processor puts it on the clipboard. */
export async function pasteHtml(page: Page, html: string, text: string): Promise<void> {
  await richText(page).evaluate(
    (element, given) => {
      const data = new DataTransfer()
      data.setData('text/html', given.html)
      data.setData('text/plain', given.text)
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    { html, text },
  )
}

/** Brings a picture to the text as a hand does: from the clipboard, or from a folder. */
export async function bringPicture(page: Page, how: 'paste' | 'drop', colour: string): Promise<void> {
  await richText(page).evaluate(
    async (element, given) => {
      const canvas = document.createElement('canvas')
      canvas.width = 900
      canvas.height = 600
      const context = canvas.getContext('2d')
      if (!context) return
      context.fillStyle = given.colour
      context.fillRect(0, 0, 900, 600)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
      if (!blob) return
      const data = new DataTransfer()
      data.items.add(new File([blob], `${given.colour}.png`, { type: 'image/png' }))
      const { left, top } = element.getBoundingClientRect()
      const place = { bubbles: true, cancelable: true, clientX: left + 30, clientY: top + 20 }
      element.dispatchEvent(
        given.how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, ...place })
          : new DragEvent('drop', { dataTransfer: data, ...place }),
      )
    },
    { how, colour },
  )
}
