import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { addAuthor, authorList, authorOnDesk, writeAuthor } from '@/newsroom/articles/author-profiles'
import { authorShape } from '@/newsroom/articles/author-shape'
import { describePicture } from '@/newsroom/media/librarian'
import { decorative, pictureNamed } from '@/newsroom/media/library'
import { tag, versionOf } from '@/newsroom/pages'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { aModerator, anAuthor, anEditor } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'
import { englishIn } from '@/newsroom/words/words-rules'

stage()

let ruth: StaffViewer
let ana: StaffViewer

beforeEach(async () => {
  ruth = await anEditor()
  ana = await anAuthor()
})

async function anAuthorsPage(name = 'Ana Ferro') {
  const author = await authorOnDesk(ruth, await addAuthor(ruth, name))
  if (!author) throw new Error('The author is gone.')
  return author
}

const said = {
  portrait: '',
  portraitAddress: '',
  bio: 'Writes about ports.',
  expertise: 'Harbours',
  contact: 'ana@paper.example',
  account: '',
}

async function aPortrait(alt = decorative): Promise<string> {
  const src = `/media/${'a'.repeat(32)}.webp`
  const { media } = store().tables
  await store().transaction((tx) =>
    tx.insert(media).values({
      ...{ src, width: 400, height: 400, narrower: [], givenName: 'ana.jpg', alt, caption: '', credit: '' },
      ...{ focus: null, staffId: null, addedAt: new Date() },
    }),
  )
  return src
}

test('what is written of an author is kept, the portrait is used by it, and pages that show it are forgotten', async () => {
  const author = await anAuthorsPage()
  const before = await versionOf([tag.lists])
  const portrait = await aPortrait()
  await writeAuthor(ruth, { ...said, author: author.id, seen: author.version, name: 'ANA Ferro', portrait })
  expect(await authorOnDesk(ruth, author.id)).toMatchObject({
    ...{
      slug: 'ana-ferro',
      name: 'ANA Ferro',
      bio: said.bio,
      expertise: said.expertise,
      contact: said.contact,
    },
    portrait: { src: portrait, alt: '' },
  })
  expect(await store().read.select().from(store().tables.mediaUses)).toEqual([
    { src: portrait, user: `author:${author.id}` },
  ])
  expect(await versionOf([tag.lists])).not.toBe(before)
})

test('an author writes their own page once it is linked to their account, and nobody else’s', async () => {
  const [own, other] = [await anAuthorsPage(), await anAuthorsPage('Bo Lind')]
  const write = (author: { id: string; version: string; name: string }, account = '') => ({
    ...said,
    author: author.id,
    seen: author.version,
    name: author.name,
    account,
  })
  await expect(writeAuthor(ana, write(own))).rejects.toMatchObject({ reason: 'not_allowed' })
  await writeAuthor(ruth, write(own, ana.staff.id))
  const linked = await authorOnDesk(ana, own.id)
  if (!linked) throw new Error('The author is gone.')
  // What an author sends of accounts is not asked for, and changes nothing.
  await writeAuthor(ana, { ...write(linked), bio: 'Mine.', account: ruth.staff.id })
  expect(await authorOnDesk(ana, own.id)).toMatchObject({ bio: 'Mine.', staffId: ana.staff.id })
  await expect(writeAuthor(ana, write(other))).rejects.toMatchObject({ reason: 'not_allowed' })
  await expect(addAuthor(ana, 'Cy Twist')).rejects.toMatchObject({ reason: 'not_allowed' })
})

test('nobody writes over what they have not seen, under another name, or with a picture that is not described', async () => {
  const { id: author, version: seen, name } = await anAuthorsPage()
  const entered = { ...said, author, seen, name }
  await expect(writeAuthor(ruth, { ...entered, name: 'Bo Lind' })).rejects.toMatchObject({
    fields: { name: [/by the name/] },
  })
  const portrait = await aPortrait('')
  await expect(writeAuthor(ruth, { ...entered, portrait })).rejects.toMatchObject({
    fields: { portrait: [/shows/] },
  })
  const account = '01990000-0000-7000-8000-000000000000'
  await expect(writeAuthor(ruth, { ...entered, account })).rejects.toMatchObject({
    fields: { account: [/no such/] },
  })
  await writeAuthor(ruth, entered)
  await expect(writeAuthor(ruth, entered)).rejects.toMatchObject({ reason: 'stale' })
})

test('what must stay in sight of a picture is so at once where it is a portrait, and its words stay', async () => {
  const { id, version, name } = await anAuthorsPage()
  const src = await aPortrait('Ana at her desk')
  await writeAuthor(ruth, { ...said, author: id, seen: version, name, portrait: src })
  const before = await versionOf([tag.lists])
  const seen = (await pictureNamed(ruth, 'a'.repeat(32)))?.version ?? ''
  const words = { isDecorative: false, alt: 'Another day', caption: '', credit: '' }
  await describePicture(ruth, src, { ...words, focus: { x: 0.3, y: 0.1 }, seen })
  expect((await authorOnDesk(ruth, id))?.portrait).toMatchObject({
    ...{ alt: 'Ana at her desk', focus: { x: 0.3, y: 0.1 } },
  })
  expect(await versionOf([tag.lists])).not.toBe(before)
})

test('a portrait that was chosen before its focus was set follows it when the page is written again', async () => {
  const { id, version, name } = await anAuthorsPage()
  const src = await aPortrait()
  await writeAuthor(ruth, { ...said, author: id, seen: version, name, portrait: src })
  await store().transaction((tx) => tx.update(store().tables.media).set({ focus: { x: 0.3, y: 0.1 } }))
  const seen = (await authorOnDesk(ruth, id))?.version ?? ''
  await writeAuthor(ruth, { ...said, author: id, seen, name, portrait: src })
  expect((await authorOnDesk(ruth, id))?.portrait).toMatchObject({ focus: { x: 0.3, y: 0.1 } })
})

test('a portrait that is none of the newest pictures is named by its address', async () => {
  const { id: author, version: seen, name } = await anAuthorsPage()
  const src = await aPortrait()
  await writeAuthor(ruth, { ...said, author, seen, name, portraitAddress: ` ![](${src}) ` })
  expect(await authorOnDesk(ruth, author)).toMatchObject({ portrait: { src } })
})

test('a name is there once', async () => {
  await anAuthorsPage()
  await expect(addAuthor(ruth, 'ana FERRO')).rejects.toMatchObject({ fields: { name: [/already/] } })
})

test('authors are listed in the order of their addresses, page by page, and found by a part of their names', async () => {
  const { authors } = store().tables
  const names = Array.from({ length: 120 }, (_, number) => `Writer ${String(number).padStart(3, '0')}`)
  await store().transaction(async (tx) => {
    for (const [number, name] of names.entries()) {
      const blank = { portrait: null, bio: '', expertise: '', contact: '', staffId: null }
      const id = `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`
      await tx.insert(authors).values({ ...blank, id, name, slug: name.toLowerCase().replace(' ', '-') })
    }
  })
  await anAuthorsPage('Ana Ferro')
  const first = await authorList(ana, {})
  const second = await authorList(ana, { after: first.next ?? '' })
  expect([...first.authors, ...second.authors].map(({ name }) => name)).toEqual(['Ana Ferro', ...names])
  expect(second.next).toBeNull()
  const found = await authorList(ana, { words: 'ter 11' })
  expect(found.authors.map(({ name }) => name)).toEqual(names.slice(110))
  expect((await authorList(await aModerator(), {})).authors).toEqual([])
})

describe('a contact is an e-mail address, an address on the web, or none:', () => {
  const contact = authorShape(englishIn('UTC')).shape.contact
  test.each(['', 'ana@paper.example', 'https://ana.example/about'])('%j', (text) => {
    expect(contact.safeParse(text).success).toBe(true)
  })
  test.each(['javascript:alert(1)', 'http://ana.example', 'https://', 'ana', 'https://a b'])(
    'not %j',
    (text) => {
      expect(contact.safeParse(text).success).toBe(false)
    },
  )
})
