import { expect, test } from 'vitest'
import { countOne, countPlaywright, countVitest, lastLine, total, withExitCode } from './count.mjs'

const vitestReport = (changes) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
})

test('the tests of both reports and the two that count as one are added up', () => {
  const units = countVitest(
    vitestReport({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
  )
  const endToEnd = countPlaywright({ stats: { expected: 9, unexpected: 2, flaky: 1, skipped: 0 } })
  const sum = total([countOne(true), countOne(false), units, endToEnd])
  expect(lastLine(sum)).toBe('51 passed, 4 failed, 3 skipped')
})

test('the last line does not speak of skipped tests when there are none', () => {
  expect(lastLine(total([countOne(true)]))).toBe('1 passed, 0 failed')
})

test('a test file that cannot be loaded counts as one failed test', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countVitest(vitestReport({ testResults })).failed).toBe(1)
})

test('a file whose test failed is not counted a second time', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
  expect(countVitest(vitestReport({ numFailedTests: 1, testResults })).failed).toBe(1)
})

test('an error outside all end-to-end tests counts as one failed test', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(countPlaywright({ stats, errors: [{ message: 'No tests found' }] }).failed).toBe(1)
})

test('a program that exited with a failure has at least one', () => {
  expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1)
  expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0)
})
