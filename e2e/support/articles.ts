import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestInfo } from '@playwright/test'
import type { Site } from '@/e2e/support/site'

/** What the sample edition has. */
export const sample = {
  article: 'syria-russia-what-each-side-wants',
  arabic: 'the-last-petition-writer',
  quiet: 'read-the-letters-first',
}

const folder = 'e2e/support/articles'

/** Articles that specs bring in while a site runs: their addresses and their files. */
export const fixture = {
  article: { slug: 'a-ladder-for-eels', file: `${folder}/a-ladder-for-eels.md` },
  brackets: { slug: 'a-notice-in-angle-brackets', file: `${folder}/a-notice-in-angle-brackets.md` },
  closed: { slug: 'closed-to-letters', file: `${folder}/closed-to-letters.md` },
  tortureLeft: { slug: 'torture-from-the-left', file: `${folder}/torture-from-the-left.md` },
  tortureRight: { slug: 'torture-from-the-right', file: `${folder}/torture-from-the-right.md` },
  arabic: { slug: 'samak-wa-sullam', file: `${folder}/samak-wa-sullam.md` },
}

const realFile = resolve('../shared/data/al-sharaa-putin-moscow.md')

/** The real article, where the folder with it stands beside the repository. */
export const real = existsSync(realFile) ? { slug: 'al-sharaa-putin-moscow', file: realFile } : undefined

/** A fixture's file with something in it replaced, where only this test sees it. */
export function altered(file: string, info: TestInfo, ...changes: [from: string, to: string][]): string {
  const path = info.outputPath(`altered-${changes.length}-${changes[0]?.[1].replace(/[^a-z0-9]+/gi, '-')}.md`)
  const text = changes.reduce((before, [from, to]) => before.replaceAll(from, to), readFileSync(file, 'utf8'))
  writeFileSync(path, text)
  return path
}

/** Imports the fixtures, and the real article where there is one; once a site. */
export function importAll(site: Site): Promise<void> {
  const known = imported.get(site)
  if (known) return known
  const files = [fixture.article.file, fixture.arabic.file, fixture.closed.file, ...(real ? [real.file] : [])]
  const importing = site.cli(['article', 'import', ...files]).then(({ code, stderr }) => {
    if (code !== 0) throw new Error(`The import failed: ${stderr}`)
  })
  imported.set(site, importing)
  return importing
}

const imported = new WeakMap<Site, Promise<void>>()
