import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceHash } from './source-hash.mjs'

let root
let before

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'postbag-source-'))
  for (const folder of ['app/articles', 'components/reader', 'newsroom', 'e2e']) {
    mkdirSync(join(root, folder), { recursive: true })
  }
  writeFileSync(join(root, 'package.json'), '{}')
  writeFileSync(join(root, 'app/articles/page.tsx'), 'one')
  before = sourceHash(root)
})

afterEach(() => rmSync(root, { recursive: true }))

const ignored = ['newsroom/can.test.ts', 'e2e/site.spec.ts', 'README.md', 'app/.DS_Store']
test.each([...ignored, 'components/reader/script-address.json'])('%s is no reason to build', (path) => {
  writeFileSync(join(root, path), 'new')
  expect(sourceHash(root)).toBe(before)
})

test.each(['app/articles/page.tsx', 'newsroom/can.ts', 'package.json', 'instrumentation.ts'])(
  '%s is',
  (path) => {
    writeFileSync(join(root, path), 'new')
    expect(sourceHash(root)).not.toBe(before)
  },
)

test('a file that is moved is a reason to build', () => {
  renameSync(join(root, 'app/articles/page.tsx'), join(root, 'app/page.tsx'))
  expect(sourceHash(root)).not.toBe(before)
})
