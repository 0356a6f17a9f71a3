import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { store } from '@/db/store'
import { deletePicture, describePicture } from '@/newsroom/media/librarian'
import { libraryPage, newestPictures, pictureNamed, pictureToUse } from '@/newsroom/media/library'
import { removeFiles } from '@/newsroom/media/media-folder'
import type { Picture } from '@/newsroom/media/picture-rules'
import { pictureWordsIn, pictureWordsShape } from '@/newsroom/media/picture-shape'
import { setUses } from '@/newsroom/media/uses'
import { usesOf } from '@/newsroom/media/where-used'
import type { Viewer } from '@/newsroom/people/people-rules'
import { settings } from '@/newsroom/settings'
import { aModerator, anAuthor, anEditor } from '@/newsroom/testing/cast'
import { aKeptPicture, keptFiles } from '@/newsroom/testing/pictures'
import { printed } from '@/newsroom/testing/printed'
import { itIs, later, settingsAre, stage, temporaryFolder } from '@/newsroom/testing/stage'
import { englishIn } from '@/newsroom/words/words-rules'

stage()

let ana: Viewer
let ruth: Viewer

beforeEach(async () => {
  settingsAre({ dataDir: temporaryFolder() })
  ana = await anAuthor()
  ruth = await anEditor()
})
afterEach(() => rmSync(settings().dataDir, { recursive: true }))

const added = (seed = 0, viewer = ana): Promise<Picture> => aKeptPicture(viewer, seed)

const words = {
  alt: 'A ferry at the quay',
  isDecorative: false,
  caption: 'At dawn',
  credit: 'Ana Ferro',
  focus: { x: 0.2, y: 0.7 },
}

async function now({ name }: Picture): Promise<Picture> {
  const picture = await pictureNamed(ruth, name)
  if (!picture) throw new Error('The picture is gone.')
  return picture
}

test('what is said of a picture is kept, and goes with it where it is used', async () => {
  const ferry = await added()
  await describePicture(ana, ferry.src, { ...words, seen: ferry.version })
  expect(await now(ferry)).toMatchObject(words)
  const { alt, caption, credit, focus } = words
  expect(await pictureToUse(ferry.src, 'image')).toMatchObject({
    src: ferry.src,
    alt,
    caption,
    credit,
    focus,
  })
})

test('around another focus it is cropped anew, beside the crops that articles may show', async () => {
  const ferry = await added()
  const before = keptFiles()
  await describePicture(ana, ferry.src, { ...words, seen: ferry.version })
  const anew = keptFiles().filter((name) => !before.includes(name))
  expect(anew).toEqual(['16x9', '1x1', '4x3'].map((shape) => `${ferry.name}-${shape}-20-70.webp`))
  await deletePicture(ana, ferry.src)
  expect(keptFiles()).toEqual([])
})

test('a picture is used once it is described, or said to need no description', async () => {
  const ferry = await added()
  await expect(pictureToUse(ferry.src, 'image')).rejects.toMatchObject({
    fields: { image: [/what this picture shows/] },
  })
  await describePicture(ana, ferry.src, { ...words, alt: '', isDecorative: true, seen: ferry.version })
  expect(await now(ferry)).toMatchObject({ alt: '', isDecorative: true })
  expect(await pictureToUse(ferry.src, 'image')).toMatchObject({ alt: '' })
  expect(await pictureToUse('', 'image')).toBeNull()
  await expect(pictureToUse('/media/none.webp', 'image')).rejects.toMatchObject({ reason: 'invalid' })
})

test('who writes over what they have not seen is refused', async () => {
  const ferry = await added()
  await describePicture(ana, ferry.src, { ...words, seen: ferry.version })
  const late = describePicture(ruth, ferry.src, { ...words, alt: 'Another', seen: ferry.version })
  await expect(late).rejects.toMatchObject({ reason: 'stale' })
  expect((await now(ferry)).alt).toBe(words.alt)
})

test('a picture is changed and deleted by whoever added it, and by editors', async () => {
  const ferry = await added(0, ruth)
  const change = describePicture(ana, ferry.src, { ...words, seen: ferry.version })
  await expect(change).rejects.toMatchObject({ reason: 'not_allowed' })
  await expect(deletePicture(ana, ferry.src)).rejects.toMatchObject({ reason: 'not_allowed' })
  await deletePicture(ruth, ferry.src)
  const own = await added(1)
  await deletePicture(ana, own.src)
  expect(keptFiles()).toEqual([])
})

test('what is used is not deleted, in words that say where, and is once nothing uses it', async () => {
  const ferry = await added()
  const { id } = await printed({ body: `![](${ferry.src})` })
  const before = keptFiles()
  await expect(deletePicture(ruth, ferry.src)).rejects.toThrow('in the article “The harbour reopens”')
  // An author learns of an article of somebody else only that there is one.
  await expect(deletePicture(ana, ferry.src)).rejects.toThrow('in an article of somebody else')
  expect(keptFiles()).toEqual(before)
  await printed({ id })
  await deletePicture(ruth, ferry.src)
  expect(keptFiles()).toEqual([])
  await expect(deletePicture(ruth, ferry.src)).rejects.toMatchObject({ reason: 'not_found' })
})

test('where a picture is used is told with the way there, to whoever may go there', async () => {
  const ferry = await added()
  const { id } = await printed({ body: `![](${ferry.src})` })
  await store().transaction(async (tx) => {
    await setUses(tx, 'page:about', [ferry.src])
    await setUses(tx, 'edition', [ferry.src])
  })
  const words = englishIn('UTC')
  const uses = (await usesOf(ruth, ferry.src)).map(({ says, address }) => ({ said: says(words), address }))
  expect(uses).toEqual([
    { said: 'the site’s settings', address: null },
    { said: 'the article “The harbour reopens”', address: `/admin/articles/${id}` },
    { said: 'the page “about”', address: '/admin/pages/about' },
  ])
  expect((await usesOf(ana, ferry.src)).map(({ address }) => address)).toEqual([null, null, null])
})

test('files of a picture that came back while it was deleted are put back', async () => {
  const ferry = await added()
  const before = keptFiles()
  await removeFiles(ferry.src, async () => {
    expect(keptFiles().every((name) => name.startsWith('.'))).toBe(true)
    return true
  })
  expect(keptFiles()).toEqual(before)
})

test('a picture that is deleted and sent again is there whole', async () => {
  const ferry = await added()
  const before = keptFiles()
  await deletePicture(ana, ferry.src)
  await added()
  expect(keptFiles()).toEqual(before)
})

test('the library is read page by page to its end, each picture once, the newest first', async () => {
  itIs('2026-03-02T06:00:00Z')
  const { media } = store().tables
  const numbers = Array.from({ length: 100 }, (_, number) => number)
  await store().transaction(async (tx) => {
    for (const number of numbers) {
      // Several a second, as files are sent together.
      if (number % 7 === 0) later({ seconds: 1 })
      await tx.insert(media).values({
        ...{ src: `/media/${String(number).padStart(32, '0')}.webp`, width: 9, height: 9, narrower: [] },
        ...{
          givenName: `${number}`,
          alt: '',
          caption: '',
          credit: '',
          focus: null,
          staffId: null,
          addedAt: new Date(),
        },
      })
    }
    await setUses(tx, 'edition', [`/media/${'3'.padStart(32, '0')}.webp`])
  })
  const names: string[] = []
  for (let after: string | undefined; ; ) {
    const page = await libraryPage(ana, { filter: 'all', after })
    names.push(...page.pictures.map(({ givenName }) => givenName))
    if (!page.next) break
    after = page.next
  }
  expect(names).toEqual(numbers.reverse().map(String))
  const of = async (filter: 'used' | 'unused') => (await libraryPage(ana, { filter })).pictures
  expect((await of('used')).map(({ givenName }) => givenName)).toEqual(['3'])
  expect((await of('unused')).some(({ givenName }) => givenName === '3')).toBe(false)
  expect((await libraryPage(ana, { filter: 'all', after: 'nonsense' })).pictures).toHaveLength(48)
})

test('who does not write sees nothing of the library', async () => {
  const ferry = await added()
  const ilse = await aModerator()
  expect((await libraryPage(ilse, { filter: 'all' })).pictures).toEqual([])
  expect(await newestPictures(ilse)).toEqual([])
  expect(await pictureNamed(ilse, ferry.name)).toBeNull()
})

test('the form says a focus in percent, and nothing outside the picture', () => {
  const shape = pictureWordsShape(englishIn('UTC'))
  const fields = {
    picture: `/media/${'0'.repeat(32)}.webp`,
    seen: '',
    alt: ' A ferry ',
    decorative: '',
    caption: '',
    credit: '',
    focusX: '20',
    focusY: '100',
  }
  expect(pictureWordsIn(shape.parse(fields))).toMatchObject({
    alt: 'A ferry',
    focus: { x: 0.2, y: 1 },
  })
  expect(pictureWordsIn(shape.parse({ ...fields, focusX: '٢٥', focusY: '۷۵' }))).toMatchObject({
    focus: { x: 0.25, y: 0.75 },
  })
  for (const focusX of ['', '-1', '101', '1e1', 'left'])
    expect(shape.safeParse({ ...fields, focusX }).success, focusX).toBe(false)
})
