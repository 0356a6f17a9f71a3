const nothing = { passed: 0, failed: 0, skipped: 0 }

/** How many tests a Vitest JSON report holds. A file that failed as a whole counts as one failed test. */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** How many tests a Playwright JSON report holds. An error outside all tests counts as one failed test. */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/** The count of something that either passes or fails as one. */
export function countOne(passed) {
  return passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/** Whatever a program's report says, one that exited with a failure has at least one. */
export function withExitCode(count, code) {
  return code === 0 ? count : { ...count, failed: Math.max(count.failed, 1) }
}

/** All counts as one. */
export function total(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing,
  )
}

/** The last line of npm test: `N passed, N failed`, and `, N skipped` when there are some. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
