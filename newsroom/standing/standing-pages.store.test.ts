import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { foundEdition, setEdition } from '@/newsroom/edition'
import { languages } from '@/newsroom/edition-rules'
import { tag, versionOf } from '@/newsroom/pages'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { isStandingSlug, pageShape, standingSlugs } from '@/newsroom/standing/standing-page-rules'
import { bringBack, standingPage, writePage } from '@/newsroom/standing/standing-pages'
import { aModerator, anAdministrator, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { itIs, later, stage } from '@/newsroom/testing/stage'
import { englishIn } from '@/newsroom/words/words-rules'

stage()

let ruth: StaffViewer
beforeEach(async () => {
  await foundEdition()
  ruth = await anEditor()
})

/** The version that whoever opens the page now has before them. */
const present = async () => (await standingPage('about')).version

const text = { title: 'Who we are', standfirst: 'Three people.', body: 'And a *kettle*.' }

describe('a page that nobody has written', () => {
  test('has a text in every language, which is in shape', async () => {
    const tomas = await anAdministrator()
    const titles = new Set<string>()
    for (const language of languages) {
      await setEdition(tomas, { language })
      for (const slug of standingSlugs) {
        const page = await standingPage(slug)
        expect(pageShape(englishIn('UTC')).parse(page)).toMatchObject({ slug, version: 0, body: page.body })
        titles.add(`${page.title} ${language}`)
      }
    }
    expect(titles.size).toBe(12)
  })

  test('says what the settings say', async () => {
    const tomas = await anAdministrator()
    expect((await standingPage('house-rules')).body).toContain('as every comment does here')
    await setEdition(tomas, {
      preModeration: false,
      publisher: { name: 'Lamp *& Sons*', address: '1 Quay\nTyre', email: 'desk@lamp.example', phone: '' },
    })
    expect((await standingPage('house-rules')).body).not.toContain('as every comment does here')
    const { body } = await standingPage('contact')
    expect(body).toContain('(mailto:desk@lamp.example)')
    expect(body).toContain('Lamp \\*\\& Sons\\*')
    expect(body).not.toContain('Telephone')
  })
})

test('the text of Postbag counts in the digits of the paper', async () => {
  await setEdition(await anAdministrator(), { language: 'ar', digits: 'arab' })
  expect((await standingPage('house-rules')).body).toContain('٥٬٠٠٠ حرف')
  expect((await standingPage('privacy')).body).not.toMatch(/\d{2}/)
})

describe('an editor', () => {
  test('writes a page, and it is forgotten everywhere', async () => {
    const before = await versionOf([tag.edition])
    await writePage(ruth, { slug: 'about', version: 0, ...text })
    expect(await standingPage('about')).toMatchObject(text)
    expect(await versionOf([tag.edition])).not.toBe(before)
    await writePage(ruth, { slug: 'about', version: await present(), ...text, title: 'We' })
    expect(await standingPage('about')).toMatchObject({ title: 'We' })
  })

  test('shows pictures of the library, which knows of their use until the text is gone', async () => {
    const uses = () => store().read.select().from(store().tables.mediaUses)
    const src = `/media/${'1a'.repeat(16)}.webp`
    const body = `![The lamp](${src})`
    await writePage(ruth, { slug: 'about', version: 0, ...text, body })
    expect(await uses()).toEqual([{ src, user: 'page:about' }])
    await bringBack(ruth, { slug: 'about', version: await present() })
    expect(await uses()).toEqual([])
  })

  test('does not overwrite what somebody wrote meanwhile, the first time or later', async () => {
    await writePage(ruth, { slug: 'about', version: 0, ...text })
    const drawn = await present()
    await writePage(ruth, { slug: 'about', version: drawn, ...text })
    for (const version of [0, drawn, drawn + 2])
      await expect(writePage(ruth, { slug: 'about', version, ...text, title: 'Mine' })).rejects.toMatchObject(
        { reason: 'stale' },
      )
    expect(await standingPage('about')).toMatchObject({ title: 'Who we are', version: drawn + 1 })
  })

  test('goes back to the text that Postbag brings, unless somebody wrote meanwhile', async () => {
    await writePage(ruth, { slug: 'about', version: 0, ...text })
    const drawn = await present()
    await writePage(ruth, { slug: 'about', version: drawn, ...text })
    await expect(bringBack(ruth, { slug: 'about', version: drawn })).rejects.toMatchObject({
      reason: 'stale',
    })
    await bringBack(ruth, { slug: 'about', version: drawn + 1 })
    expect(await standingPage('about')).toMatchObject({ title: 'About', version: 0 })
  })

  test('does not overwrite either what was written after the page went back to its first text', async () => {
    itIs('2026-03-01T10:00:00.000Z')
    await writePage(ruth, { slug: 'about', version: 0, ...text })
    const drawn = await present()
    await bringBack(ruth, { slug: 'about', version: drawn })
    later({ seconds: 2 })
    await writePage(ruth, { slug: 'about', version: 0, ...text, title: 'Theirs' })
    await expect(writePage(ruth, { slug: 'about', version: drawn, ...text })).rejects.toMatchObject({
      reason: 'stale',
    })
  })
})

test.each([
  ['title', { title: ' ' }],
  ['title', { title: 't'.repeat(121) }],
  ['standfirst', { standfirst: 's'.repeat(301) }],
  ['body', { body: ' \n ' }],
  ['body', { body: 'b'.repeat(50_001) }],
  ['slug', { slug: 'imprint' }],
  ['version', { version: '-1' }],
])('a wrong %s is refused: %#', (field, given) => {
  const parsed = pageShape(englishIn('UTC')).safeParse({ slug: 'about', version: '0', ...text, ...given })
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
})

test('there are four standing pages and no others', () => {
  expect(standingSlugs.every(isStandingSlug)).toBe(true)
  expect(isStandingSlug('toString')).toBe(false)
})

describe.each([
  ['a reader', async () => aReader(), 'signed_out'],
  ['an author', () => anAuthor(), 'not_allowed'],
  ['a moderator', () => aModerator(), 'not_allowed'],
] as const)('%s', (_, actor, reason) => {
  test('changes no page', async () => {
    const viewer = await actor()
    await writePage(ruth, { slug: 'about', version: 0, ...text })
    const version = await present()
    await expect(writePage(viewer, { slug: 'about', version, ...text })).rejects.toMatchObject({ reason })
    await expect(bringBack(viewer, { slug: 'about', version })).rejects.toMatchObject({ reason })
    expect(await standingPage('about')).toMatchObject({ ...text, version })
  })
})
