import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(
  createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What axe finds on the page as it stands, each as a line: the rule, and where. */
export async function findings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element, which the page's policy would refuse.
  await page.evaluate(source)
  const results: AxeResults = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  )
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  )
}

/** Links, buttons and fields smaller than 24 by 24 CSS pixels, but for links within a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    )
    const isShown = (target: HTMLElement) =>
      target.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const isInSentence = (target: HTMLElement) =>
      getComputedStyle(target).display === 'inline' &&
      [...(target.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? ''),
      )
    return [...all].filter(isShown).flatMap((target) => {
      // The label of a box to tick is part of what can be pressed.
      const label = target.matches('[type=checkbox], [type=radio]') ? target.closest('label') : null
      const { width, height, bottom } = (label ?? target).getBoundingClientRect()
      const isOffered = width > 1 && height > 1 && bottom > 0
      const isSmall = Math.min(width, height) < 23.9
      return isOffered && isSmall && !isInSentence(target)
        ? [`${target.outerHTML.slice(0, 160)} ${width.toFixed(1)} by ${height.toFixed(1)}`]
        : []
    })
  })
}
