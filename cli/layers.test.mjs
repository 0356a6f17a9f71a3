import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The examples are planted in a copy of the repository that has nothing else, and the linter looks at them all at once.
const folder = mkdtempSync(join(tmpdir(), 'postbag-layers-'))
const planted = []
const found = new Map()

/** Plants `code`; an `x` in the name becomes one of its own. Returns the rules that it breaks, when asked in a test. */
function plant(name, code) {
  const file = name.replace(/\bx\b/, `x-${planted.length}`)
  planted.push({ file, code })
  return () => [...new Set(found.get(file))]
}

beforeAll(() => {
  for (const file of ['biome.json', 'logical-sides.grit', 'package.json', '.gitignore']) {
    cpSync(file, join(folder, file))
  }
  for (const { file, code } of planted) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), code)
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none']
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' })
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    found.set(location.path, [...(found.get(location.path) ?? []), category.split('/').at(-1)])
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

const importOf = (module) => `import { it } from '${module}'\n\nexport const used = it()\n`
const importOfType = (module) => `import type { It } from '${module}'\n\nexport type Used = It[]\n`

describe('no layer imports what is not its to know, nor its types', () => {
  const examples = [
    ['app/x.ts', '@/db/store'],
    ['app/x.ts', 'drizzle-orm'],
    ['app/x.ts', '@/cli/doctor'],
    ['instrumentation.ts', '@/db/store'],
    ['components/page/x.tsx', '@/newsroom/pages'],
    ['components/page/x.tsx', '@/newsroom/people/staff'],
    ['components/page/x.tsx', '@/app/metadata'],
    ['components/page/x.tsx', '@/db/store'],
    ['components/page/x.tsx', 'next/link'],
    ['newsroom/people/x.ts', '@/app/metadata'],
    ['newsroom/people/x.ts', '@/components/form/form-state'],
    ['newsroom/people/x.ts', '@/db/sqlite'],
    ['newsroom/people/x.ts', 'better-sqlite3'],
    ['newsroom/people/x.ts', 'next/headers'],
    ['newsroom/people/x.ts', 'react'],
    ['newsroom/people/x.ts', '../pages'],
    ['newsroom/operating/x.ts', 'next/headers'],
    ['newsroom/operating/x.ts', '@/db/inspection'],
    ['db/x.ts', '@/newsroom/pages'],
    ['db/x.ts', 'next'],
    ['db/x.ts', 'react-dom/server'],
    ['cli/x.ts', '@/db/open'],
    ['cli/x.ts', '@/app/metadata'],
    ['cli/x.ts', 'next/headers'],
    ['e2e/x.spec.ts', '@/newsroom/opening'],
    ['e2e/x.spec.ts', '@/newsroom/testing/cast'],
  ]
  for (const [file, module] of examples) {
    const broken = [
      plant(file, importOf(module)),
      plant(file.replace('proxy', 'app/x'), importOfType(module)),
    ]
    test(`${file}: ${module}`, () => {
      for (const rules of broken) expect(rules()).toEqual(['noRestrictedImports'])
    })
  }
})

describe('every layer imports what is', () => {
  const examples = [
    ['app/x.ts', '@/newsroom/pages'],
    ['app/x.ts', '@/components/form/form-state'],
    ['app/x.ts', 'next/headers'],
    ['components/page/x.tsx', '@/newsroom/people/people-rules'],
    ['components/page/x.tsx', '@/newsroom/refusal-rules'],
    ['components/page/x.tsx', 'react'],
    ['newsroom/people/x.ts', '@/db/store'],
    ['newsroom/people/x.ts', 'drizzle-orm'],
    ['newsroom/people/x.ts', './can'],
    ['newsroom/opening.ts', '@/db/open'],
    ['newsroom/operating/database.ts', '@/db/inspection'],
    ['db/x.ts', 'drizzle-orm/pg-core'],
    ['db/x.ts', 'pg'],
    ['cli/x.ts', '@/newsroom/opening'],
    ['e2e/x.spec.ts', '@/newsroom/testing/paper/paper'],
  ]
  for (const [file, module] of examples) {
    const broken = plant(file, importOf(module))
    test(`${file}: ${module}`, () => expect(broken()).toEqual([]))
  }
})

describe('house rules that a machine can see', () => {
  const paragraph = (classes) => `export const P = () => <p className="${classes}">P</p>\n`
  const style = (declaration) => `p {\n  ${declaration};\n}\n`
  const examples = [
    ['newsroom/x.ts', 'export const used: any = 1\n', 'noExplicitAny'],
    ['newsroom/x.ts', "export const used = JSON.parse('1') as number\n", 'noUnsafeTypeAssertion'],
    ['newsroom/x.ts', 'export default 1\n', 'noDefaultExport'],
    ['newsroom/someThing.ts', 'export const used = 1\n', 'useFilenamingConvention'],
    ['components/x.tsx', paragraph('md:ml-2'), 'noTailwindRestrictedClasses'],
    ['components/x.tsx', paragraph('text-left'), 'noTailwindRestrictedClasses'],
    ['components/x.tsx', paragraph('ms-2 text-start'), undefined],
    [
      'components/x.tsx',
      paragraph('rounded-tl-sm rtl:-right-1 scroll-mr-4 border-l float-left'),
      'noTailwindRestrictedClasses',
    ],
    ['app/x.css', style('margin-left: 1px'), 'plugin'],
    ['app/x.css', style('border-left-color: red'), 'plugin'],
    ['app/x.css', style('border-top-right-radius: 1px'), 'plugin'],
    ['app/x.css', style('left: 0'), 'plugin'],
    ['app/x.css', style('float: right'), 'plugin'],
    ['app/x.css', style('text-align: right'), 'plugin'],
    ['app/x.css', style('margin-inline-start: 1px'), undefined],
    ['app/x/page.tsx', 'export default function Page() {\n  return null\n}\n', undefined],
  ]
  for (const [file, code, rule] of examples) {
    const broken = plant(file, code)
    test(`${rule ?? 'nothing'}: ${code.trim()}`, () => expect(broken()).toEqual(rule ? [rule] : []))
  }

  const circle = plant(
    'newsroom/one.ts',
    "import { two } from '@/newsroom/two'\n\nexport const one = () => two\n",
  )
  plant('newsroom/two.ts', "import { one } from '@/newsroom/one'\n\nexport const two = () => one\n")
  plant('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }\n')
  test('no circles', () => expect(circle()).toEqual(['noImportCycles']))
})
