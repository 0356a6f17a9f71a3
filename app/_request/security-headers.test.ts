import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test } from 'vitest'
import { deskPolicy, readerPolicy, securityHeaders } from '@/app/_request/security-headers'

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]),
  )
const always = {
  'default-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'self'",
}

const sheet = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

test('a reader page may run the site’s own files, and inline nothing but its style sheets', () => {
  expect(directives(readerPolicy([sheet]))).toMatchObject({
    ...always,
    'script-src': "'self'",
    'style-src': `'self' ${sheet}`,
  })
  expect(readerPolicy([sheet])).not.toMatch(/unsafe|data:|https?:|\*/)
})

test('the desk runs what bears its nonce', () => {
  expect(directives(deskPolicy('bm9uY2U='))).toMatchObject({
    ...always,
    'script-src': "'nonce-bm9uY2U=' 'strict-dynamic'",
    'style-src': "'self' 'nonce-bm9uY2U='",
  })
  expect(deskPolicy('bm9uY2U=')).not.toContain('unsafe')
})

test.each([
  ['readers', readerPolicy([sheet])],
  ['the desk', deskPolicy('bm9uY2Ugb2YgMTYgYnl0ZXM=')],
])(
  'Google’s evaluator finds nothing worse in the policy of %s than what may be wrong elsewhere',
  (_, policy) => {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
    // A lower number is worse. 'self' may be: for sites that serve what readers upload as scripts.
    expect(findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)).toEqual([])
  },
)

test('a site over https asks browsers to stay there', () => {
  expect(securityHeaders(true)['Strict-Transport-Security']).toBe('max-age=31536000')
  expect(securityHeaders(false)['Strict-Transport-Security']).toBeUndefined()
})
