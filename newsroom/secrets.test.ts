import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptSecret } from '@/newsroom/secrets'
import { temporaryFolder } from '@/newsroom/testing/stage'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a secret is made once, of 32 random bytes, and kept', () => {
  const secret = keptSecret(folder, 'auth-secret')
  expect(Buffer.from(secret, 'base64')).toHaveLength(32)
  expect(keptSecret(folder, 'auth-secret')).toBe(secret)
  expect(keptSecret(folder, 'form-key')).not.toBe(secret)
})

test('nobody but its owner can read it, and nothing else is left behind', () => {
  keptSecret(join(folder, 'data'), 'auth-secret')
  expect(statSync(join(folder, 'data/auth-secret')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
  expect(readdirSync(join(folder, 'data'))).toEqual(['auth-secret'])
})

test('one that another process made a moment ago is the one', () => {
  writeFileSync(join(folder, 'auth-secret'), 'made by another process\n')
  expect(keptSecret(folder, 'auth-secret')).toBe('made by another process')
})

test('a file without a secret in it is told, and not overwritten', () => {
  writeFileSync(join(folder, 'auth-secret'), '\n')
  expect(() => keptSecret(folder, 'auth-secret')).toThrow(/auth-secret is empty\. Remove it/)
  expect(readFileSync(join(folder, 'auth-secret'), 'utf8')).toBe('\n')
  chmodSync(folder, 0o700)
  expect(readdirSync(folder)).toEqual(['auth-secret'])
})
