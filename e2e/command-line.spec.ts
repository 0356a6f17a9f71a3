import { writeFileSync } from 'node:fs'
import { fixture } from '@/e2e/support/articles'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { addStaff } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'

test('the command line explains itself at every level', async ({ site }) => {
  const levels: [string[], string][] = [
    [['--help'], 'article'],
    [['staff', '--help'], 'disable'],
    [['staff', 'add', '--help'], '--password-stdin'],
  ]
  for (const [args, word] of levels) {
    const { code, stdout } = await site.cli(args)
    expect(code, stdout).toBe(0)
    expect(stdout).toContain(word)
  }
})

test('a wrong use exits with 2, a failure with 1, each with words on stderr only', async ({ site }) => {
  const uses: [number, string[]][] = [
    [2, ['nothing']],
    [2, ['staff', 'add', '--email']],
    [2, ['article', 'import']],
    [1, ['staff', 'disable', '--email', 'nobody@desk.example']],
    [1, ['article', 'import', 'no/such/file.md']],
  ]
  for (const [expected, args] of uses) {
    const { code, stdout, stderr } = await site.cli(args)
    const said = `${args.join(' ')}: ${code} ${stdout} ${stderr}`
    expect(code, said).toBe(expected)
    expect(stderr, said).toMatch(/\S/)
    expect(stderr, said).not.toMatch(/^\s+at .*\(/m)
    expect(stdout, said).toBe('')
  }
})

test('a new account signs in with the password that was printed once, and is listed without it', async ({
  page,
  site,
}) => {
  const email = 'printed@desk.example'
  const added = await site.cli([
    'staff',
    'add',
    '--email',
    email,
    '--name',
    'Printed Once',
    '--role',
    'moderator',
  ])
  expect(added.code, added.stderr).toBe(0)
  const password = added.stdout.split(/\s+/).find((word) => /^[\w-]{16,}$/.test(word)) ?? ''
  expect(password).not.toBe('')
  await signIn(page, { email, password })
  const { stdout } = await site.cli(['staff', 'list'])
  expect(stdout).toContain(email)
  expect(stdout).toContain('moderator')
  expect(stdout).not.toContain(password)
  const twice = await site.cli([
    'staff',
    'add',
    '--email',
    email.toUpperCase(),
    '--name',
    'Again',
    '--role',
    'moderator',
  ])
  expect(twice.code).toBe(1)
  expect(twice.stderr).toContain('has an account already')
})

test('the last administrator cannot be disabled', async ({ site }) => {
  const { stdout } = await site.cli(['staff', 'list'])
  const [email = ''] =
    stdout
      .split('\n')
      .find((line) => line.includes('administrator'))
      ?.match(/\S+@\S+/) ?? []
  const { code, stderr } = await site.cli(['staff', 'disable', '--email', email])
  expect(code).toBe(1)
  expect(stderr).toContain('Nobody else is an administrator')
  await addStaff(site, 'Second Sight', 'administrator')
})

test('an import of several files says of each what became of it, and one bad file spoils no other', async ({
  site,
}, info) => {
  const bad = info.outputPath('bad.md')
  writeFileSync(bad, '---\ntitle: ""\nslug: Bad Slug\npublished: someday\nunknown: 1\n---\nText\n')
  const { code, stdout, stderr } = await site.cli([
    'article',
    'import',
    fixture.article.file,
    bad,
    fixture.closed.file,
  ])
  expect(code).toBe(1)
  expect(stdout).toMatch(
    new RegExp(
      `(created|updated|unchanged).*${fixture.article.slug}|${fixture.article.slug}.*(created|updated|unchanged)`,
    ),
  )
  expect(stdout).toContain(fixture.closed.slug)
  for (const problem of [
    'title is missing',
    'slug has small letters',
    'section',
    'published must be a date',
    'unknown',
  ]) {
    expect(stderr).toContain(problem)
  }
  expect((await ask(site.base, `/articles/${fixture.closed.slug}`)).status).toBe(200)
})

test('doctor finds nothing wrong with a running site', async ({ site }) => {
  const { code, stdout, stderr } = await site.cli(['doctor'])
  expect(code, stderr).toBe(0)
  expect(stdout).toMatch(/database/i)
})

test('the health of a running site is 200 and JSON, and tells nobody more', async ({ site }) => {
  const { status, headers, text } = await ask(site.base, '/api/health')
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('application/json')
  expect(JSON.parse(text)).toBeTruthy()
  expect(text).not.toContain(site.dataDir)
  expect(headers['cache-control']).toContain('no-store')
})
