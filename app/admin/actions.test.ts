import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Who uses these has no session yet. */
const forEveryone = ['sign-in/actions.ts: signIn', 'set-up/[token]/actions.ts: setUp']

/** Which permission each action of staff asks for first; the write that it calls asks again. */
const permissions = {
  'account/actions.ts: signOut': 'canEnterDesk',
  'account/actions.ts: signOutEverywhere': 'canEnterDesk',
  'account/actions.ts: endSession': 'canEnterDesk',
  'account/actions.ts: changePassword': 'canEnterDesk',
  'account/actions.ts: wishMail': 'canModerate',
  'articles/actions.ts: beginArticle': 'canWrite',
  'articles/actions.ts: workOnArticle': 'canWrite',
  'articles/actions.ts: restore': 'canWrite',
  'articles/actions.ts: deleteDraft': 'canWrite',
  'articles/actions.ts: endPreviews': 'canWrite',
  'authors/actions.ts: write': 'canWrite',
  'authors/actions.ts: add': 'canPublish',
  'media/actions.ts: describe': 'canWrite',
  'media/actions.ts: remove': 'canWrite',
  'comments/actions.ts: decide': 'canModerate',
  'comments/actions.ts: rejectComments': 'canModerate',
  'front/actions.ts: breakTheNews': 'canComposeFront',
  'front/actions.ts: endTheNews': 'canComposeFront',
  'front/actions.ts: move': 'canComposeFront',
  'front/actions.ts: pin': 'canComposeFront',
  'front/actions.ts: unpin': 'canComposeFront',
  'pages/actions.ts: bringBack': 'canEditPages',
  'pages/actions.ts: writePage': 'canEditPages',
  'settings/actions.ts: setEdition': 'canSetEdition',
  'settings/sections/actions.ts: addSection': 'canEditPages',
  'settings/sections/actions.ts: changeSection': 'canEditPages',
  'settings/sections/actions.ts: moveSection': 'canEditPages',
  'settings/sections/actions.ts: removeSection': 'canEditPages',
  'staff/actions.ts: addColleague': 'canManageStaff',
  'staff/actions.ts: changeRole': 'canManageStaff',
  'staff/actions.ts: disableColleague': 'canManageStaff',
  'staff/actions.ts: enableColleague': 'canManageStaff',
  'staff/actions.ts: replacePassword': 'canManageStaff',
}

const folder = import.meta.dirname
const isServerFile = (source: string) => /^\s*['"]use server['"]/.test(source)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), source: readFileSync(join(folder, file), 'utf8') }))

test('every action of the desk is built by staffAction, but for those before the sign-in', () => {
  const actions = files
    .filter(({ source }) => isServerFile(source))
    .flatMap(({ file, source }) =>
      [...source.matchAll(/^export\s+(?:default\s+)?(.*)/gm)].map(([, rest = '']) => {
        const [, name, maker] = /^const\s+(\w+)\s*=\s*(\w+)\s*\(/.exec(rest) ?? []
        return { action: `${file}: ${name ?? rest}`, maker }
      }),
    )
  expect(actions.length).toBeGreaterThan(5)
  expect(actions.filter(({ maker }) => maker !== 'staffAction').map(({ action }) => action)).toEqual(
    forEveryone,
  )
})

test('every action of staff asks for the permission that it is known to need', () => {
  const asked = files
    .filter(({ source }) => isServerFile(source))
    .flatMap(({ file, source }) =>
      [...source.matchAll(/^export const (\w+) = staffAction\(\s*(\w+)\s*,/gm)].map(
        ([, name, may]) => [`${file}: ${name}`, may] as const,
      ),
    )
  expect(Object.fromEntries(asked)).toEqual(permissions)
})

test('no action of the desk stands anywhere else', () => {
  const inline = files.filter(({ source }) => /['"]use server['"]/.test(source) && !isServerFile(source))
  expect(inline.map(({ file }) => file)).toEqual([])
})

test('every action for everyone checks origin and shape, as action does', () => {
  for (const { file, source } of files.filter(({ source }) => isServerFile(source))) {
    const makers = [...source.matchAll(/^export const \w+ = (\w+)\(/gm)].map(([, maker]) => maker)
    expect(
      makers.every((maker) => maker === 'action' || maker === 'staffAction'),
      file,
    ).toBe(true)
  }
})
