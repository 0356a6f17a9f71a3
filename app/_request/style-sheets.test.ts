import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { sheetHashes, withSheets } from '@/app/_request/style-sheets'

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}" data-precedence="next"/>`

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'postbag-sheets-'))
  mkdirSync(join(folder, '.next/static/chunks'), { recursive: true })
  writeFileSync(
    join(folder, '.next/static/chunks/0look.css'),
    'p{src:url(../media/serif.woff2)}a:after{content:"$&"}',
  )
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.stubEnv('POSTBAG_DIST_DIR', '.next')
  vi.stubEnv('NODE_ENV', 'production')
})

test('a page holds the build’s style sheet, with the addresses that it names as seen from any page', () => {
  expect(withSheets(`<head>${link('0look.css')}</head>`)).toBe(
    '<head><style>p{src:url(/_next/static/media/serif.woff2)}a:after{content:"$&"}</style></head>',
  )
})

test('a sheet that is not of this build stays a link', () => {
  expect(withSheets(link('1other.css'))).toBe(link('1other.css'))
})

test('the policy can name what the page holds', () => {
  const [, held = ''] = /<style>(.*)<\/style>/.exec(withSheets(link('0look.css'))) ?? []
  expect(sheetHashes()).toEqual([`'sha256-${createHash('sha256').update(held).digest('base64')}'`])
})
