import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { articleAt } from '@/newsroom/articles/articles'
import { manuscriptOf } from '@/newsroom/articles/manuscripts'
import { publish, republish, schedule, unpublish } from '@/newsroom/articles/publishing'
import { publishDue } from '@/newsroom/articles/scheduling'
import { beginManuscript } from '@/newsroom/articles/writing'
import { cropsOf } from '@/newsroom/media/crops'
import { describePicture } from '@/newsroom/media/librarian'
import { pictureNamed, pictureToUse } from '@/newsroom/media/library'
import { removeFiles } from '@/newsroom/media/media-folder'
import type { Picture } from '@/newsroom/media/picture-rules'
import type { Viewer } from '@/newsroom/people/people-rules'
import { settings } from '@/newsroom/settings'
import { anEditor } from '@/newsroom/testing/cast'
import { aKeptPicture, keptFiles } from '@/newsroom/testing/pictures'
import { itIs, settingsAre, stage, temporaryFolder } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

let ruth: Viewer
let ferry: Picture

beforeEach(async () => {
  settingsAre({ dataDir: temporaryFolder() })
  ruth = await anEditor()
  ferry = await aKeptPicture(ruth)
})
afterEach(() => rmSync(settings().dataDir, { recursive: true }))

const slug = 'the-harbour-reopens'
const words = { isDecorative: false, alt: 'A ferry', caption: '', credit: '' }

async function focusOn(focus: { x: number; y: number }): Promise<void> {
  const { version } = (await pictureNamed(ruth, ferry.name)) ?? ferry
  await describePicture(ruth, ferry.src, { ...words, focus, seen: version })
}

async function begun() {
  return beginManuscript(ruth, written({ image: await pictureToUse(ferry.src, 'image') }))
}

async function imageRead(): Promise<LeadImage> {
  const article = await articleAt(slug)
  if (!article?.image) throw new Error('The article has no image.')
  return article.image
}

test('an article is published with the crops around what must stay in sight of its picture then', async () => {
  await focusOn({ x: 0.2, y: 0.5 })
  const seen = await begun()
  await focusOn({ x: 0.8, y: 0.5 })
  await publish(ruth, seen)
  const image = await imageRead()
  expect(image.focus).toEqual({ x: 0.8, y: 0.5 })
  expect(await cropsOf(image)).toHaveLength(3)
  expect((await manuscriptOf(ruth, seen.id))?.publishedVersion).toBe(1)
})

test('so is one that waited for its minute', async () => {
  itIs('2026-03-03T12:00:00Z')
  await focusOn({ x: 0.2, y: 0.5 })
  const minute = new Date('2026-03-03T12:10:00Z')
  await schedule(ruth, await begun(), minute)
  await focusOn({ x: 0.8, y: 0.5 })
  await publishDue(minute, () => {})
  const image = await imageRead()
  expect(image.focus).toEqual({ x: 0.8, y: 0.5 })
  expect(await cropsOf(image)).toHaveLength(3)
})

test('crops that an earlier Postbag did not make are there once an article is published', async () => {
  await focusOn({ x: 0.2, y: 0.5 })
  const seen = await begun()
  const crops = keptFiles().filter((name) => /-(16x9|4x3|1x1)/.test(name))
  expect(crops).toHaveLength(6)
  for (const name of crops) await removeFiles(`/media/${name}`, async () => false)
  await publish(ruth, seen)
  expect(await cropsOf(await imageRead())).toHaveLength(3)
  await unpublish(ruth, seen)
  for (const name of crops) await removeFiles(`/media/${name}`, async () => false)
  await republish(ruth, seen)
  expect(await cropsOf(await imageRead())).toHaveLength(3)
})

test('a picture whose files are gone holds no article back', async () => {
  await focusOn({ x: 0.2, y: 0.5 })
  const seen = await begun()
  await removeFiles(ferry.src, async () => false)
  await publish(ruth, seen)
  expect(await cropsOf(await imageRead())).toEqual([])
})
