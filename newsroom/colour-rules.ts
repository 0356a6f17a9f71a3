/** The papers on which the accent is read. */
export const papers = { light: '#ffffff', dark: '#121212' } as const

/** What text has at least against what is behind it (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

/** A colour as the settings keep it. */
export const colourPattern = /^#[0-9a-f]{6}$/

/** How far two colours are apart, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** The nearest to `colour`, on its way to black or to white, that can be read on `paper`; itself where it can. */
export function readableOn(colour: string, paper: string): string {
  const end = luminance(paper) > 0.5 ? 0 : 255
  const steps = 256
  for (let step = 0; step <= steps; step++) {
    const nearer = hexOf(channelsOf(colour).map((channel) => channel + ((end - channel) * step) / steps))
    if (contrast(nearer, paper) >= leastContrast) return nearer
  }
  return hexOf([end, end, end])
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}

function hexOf(channels: number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The accent of a paper that has not chosen one; it is in the look itself (`app/look.css`). */
export const firstAccent = '#b3001b'

/** Where the style sheet of an accent is; null for the one that is in the look itself. */
export function accentAddress(accent: string): string | null {
  return colourPattern.test(accent) && accent !== firstAccent ? `/look/${accent.slice(1)}.css` : null
}

/** What makes `accent` that of a page, on paper and in the dark. Doubled, to stand above the look wherever it is read. */
export function accentSheet(accent: string): string {
  const set = (colour: string) => `:root:root{--color-accent:${colour}}`
  return `${set(readableOn(accent, papers.light))}@media (prefers-color-scheme:dark){${set(readableOn(accent, papers.dark))}}\n`
}
