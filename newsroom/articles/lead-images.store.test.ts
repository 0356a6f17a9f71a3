import { expect, test } from 'vitest'
import { store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { leadImageIn } from '@/newsroom/articles/lead-images'
import { addToLibrary } from '@/newsroom/media/adding'
import { stage } from '@/newsroom/testing/stage'

stage()

const ferry: LeadImage = {
  src: `/media/${'1'.repeat(32)}.webp`,
  ...{ width: 900, height: 600, narrower: [480] },
  ...{ alt: 'A ferry', caption: 'At dawn', credit: 'Ana Ferro', focus: { x: 0.2, y: 0.7 } },
}
const quay: LeadImage = {
  src: `/media/${'2'.repeat(32)}.webp`,
  ...{ width: 800, height: 800, narrower: [] },
  ...{ alt: 'A quay', caption: '', credit: 'Noor Haddad' },
}
const blank = { image: '', imageAddress: '', imageDrawn: '', alt: '', caption: '', credit: '' }

async function inLibrary(): Promise<void> {
  for (const picture of [ferry, quay]) {
    await store().transaction((tx) => addToLibrary(tx, picture, { givenName: 'one', staffId: null }))
  }
}

test('what is left empty of a chosen picture is as the library has it, and what was written stays', async () => {
  await inLibrary()
  expect(await leadImageIn({ ...blank, image: ferry.src }, null)).toEqual(ferry)
  expect(await leadImageIn({ ...blank, image: ferry.src, caption: 'The first one' }, null)).toEqual({
    ...ferry,
    caption: 'The first one',
  })
  expect(await leadImageIn(blank, ferry)).toBeNull()
})

test('a typed address counts before what is ticked, in whichever width it names the picture', async () => {
  await inLibrary()
  const typed = `![](${quay.src.replace('.webp', '-480.webp')})`
  expect(await leadImageIn({ ...blank, image: ferry.src, imageAddress: typed }, null)).toMatchObject({
    src: quay.src,
  })
})

test('another picture does not take over the words of the one before it, however often it is saved', async () => {
  await inLibrary()
  const { alt, caption, credit } = ferry
  const drawn = JSON.stringify({ src: ferry.src, alt, caption, credit })
  const form = { image: quay.src, imageAddress: '', imageDrawn: drawn, alt, caption, credit }
  for (const present of [ferry, quay]) {
    expect(await leadImageIn(form, present)).toMatchObject({
      ...{ src: quay.src, alt: 'A quay', caption: '', credit: 'Noor Haddad' },
    })
  }
})

test('what is not in the library is refused at its field, unless the article has it already', async () => {
  const drawing: LeadImage = { ...ferry, src: '/media/harbour.svg' }
  for (const image of [drawing.src, ferry.src, 'https://elsewhere.example/a.webp', '\0', '/media/../a']) {
    await expect(leadImageIn({ ...blank, image }, null)).rejects.toMatchObject({
      ...{ reason: 'invalid', fields: { image: [expect.any(String)] } },
    })
  }
  const said = { alt: 'A harbour', caption: '', credit: '' }
  expect(await leadImageIn({ ...blank, ...said, image: drawing.src }, drawing)).toEqual({
    ...drawing,
    ...said,
  })
})
