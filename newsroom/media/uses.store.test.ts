import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { setManuscriptUses, setUses } from '@/newsroom/media/uses'
import { printed } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'

stage()

const [ferry, quay, crane] = ['a', 'b', 'c'].map((each) => `/media/${each.repeat(32)}.webp`) as [
  string,
  string,
  string,
]
const image: LeadImage = { src: ferry, width: 800, height: 600, alt: 'A ferry', caption: '', credit: 'Ana' }

async function uses(): Promise<string[]> {
  const { mediaUses } = store().tables
  const rows = await store().read.select().from(mediaUses).orderBy(asc(mediaUses.src), asc(mediaUses.user))
  return rows.map(({ src, user }) => `${src} ${user}`)
}

test('an article uses its lead image and the pictures of its text, and the library has the image with its words', async () => {
  const { id } = await printed({ image, body: `![](${quay})`, furniture: { sources: `[Plan](${crane})` } })
  expect(await uses()).toEqual([ferry, quay, crane].map((src) => `${src} manuscript:${id}`))
  const rows = await store().read.select().from(store().tables.media)
  expect(rows).toMatchObject([{ ...image, staffId: null, givenName: 'the-harbour-reopens' }])
})

test('what everyone reads stays used while its manuscript says something else', async () => {
  const { id } = await printed({ image })
  const { manuscripts } = store().tables
  await store().transaction(async (tx) => {
    await tx.update(manuscripts).set({ content: { image: { ...image, src: quay } } })
    await setManuscriptUses(tx, id)
  })
  expect(await uses()).toEqual([`${ferry} manuscript:${id}`, `${quay} manuscript:${id}`])
})

test('what an article no longer names is no longer used', async () => {
  const { id } = await printed({ image, body: `![](${quay})` })
  await printed({ id, image })
  expect(await uses()).toEqual([`${ferry} manuscript:${id}`])
})

test('a new list of uses takes the place of the one before, of that user only', async () => {
  await store().transaction(async (tx) => {
    await setUses(tx, 'edition', [ferry, ferry])
    await setUses(tx, 'page:about', [quay])
    await setUses(tx, 'edition', [crane, 'https://elsewhere.example/x.webp'])
  })
  expect(await uses()).toEqual([`${quay} page:about`, `${crane} edition`])
  await store().transaction((tx) => setUses(tx, 'page:about', []))
  expect(await uses()).toEqual([`${crane} edition`])
})
