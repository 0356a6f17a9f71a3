import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The oldest versions without an advisory that concerns us, as known on 2026-11-23. */
const oldest = {
  next: '16.4.5',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
}

/** The last majors that run on Node 20. */
const majors = { 'better-sqlite3': '12', vitest: '4', commander: '14' }

const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const versionOf = (name) => locked[`node_modules/${name}`].version

test.each(Object.entries(oldest))('%s is not older than %s', (name, version) => {
  const inOrder = [version, versionOf(name)].toSorted(new Intl.Collator('en', { numeric: true }).compare)
  expect(inOrder[0]).toBe(version)
})

test.each(Object.entries(majors))('%s stays at %s, as long as Node 20 is supported', (name, major) => {
  expect(versionOf(name).split('.')[0]).toBe(major)
})

test('the lock file names no registry’s host', () => {
  expect(Object.values(locked).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})
