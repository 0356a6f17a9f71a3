import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { importArticle } from '@/newsroom/articles/importing'
import { canRace, stage } from '@/newsroom/testing/stage'

describe.runIf(canRace)('of ten imports of one slug at once', () => {
  stage()

  test('one creates it, and the others find it unchanged', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'postbag-publishing-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'article.md')
    writeFileSync(path, '---\ntitle: One\nslug: one\nsection: City\npublished: 2026-03-02\n---\nText\n')
    const all = await Promise.all(Array.from({ length: 10 }, () => importArticle(path)))
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(['created', ...Array(9).fill('unchanged')])
  })
})
