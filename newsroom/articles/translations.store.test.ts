import { expect, test } from 'vitest'
import { articleAt } from '@/newsroom/articles/articles'
import { translationsOf } from '@/newsroom/articles/translations'
import { tag, versionOf } from '@/newsroom/pages'
import { printed, takenBack } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'

stage()

const toFrench = { furniture: { translations: [{ lang: 'fr', slug: 'le-port' }] } }
const toEnglish = { lang: 'fr', furniture: { translations: [{ lang: 'en', slug: 'the-port' }] } }

async function languagesOf(slug: string) {
  const article = await articleAt(slug)
  return article && (await translationsOf(article))
}

test('articles that name each other are the same in their languages, each with itself first', async () => {
  await printed({ slug: 'the-port', ...toFrench })
  expect(await languagesOf('the-port')).toEqual([])
  await printed({ slug: 'le-port', ...toEnglish })
  const [en, fr] = [
    { lang: 'en', slug: 'the-port' },
    { lang: 'fr', slug: 'le-port' },
  ]
  expect(await languagesOf('the-port')).toEqual([en, fr])
  expect(await languagesOf('le-port')).toEqual([fr, en])
})

test('one that does not name the other, or is not public, is none of them', async () => {
  await printed({ slug: 'the-port', ...toFrench })
  await printed({ slug: 'le-port', lang: 'fr' })
  expect(await languagesOf('the-port')).toEqual([])
  const other = await printed({
    slug: 'the-quay',
    furniture: { translations: [{ lang: 'fr', slug: 'le-quai' }] },
  })
  const quai = await printed({
    slug: 'le-quai',
    lang: 'fr',
    furniture: { translations: [{ lang: 'en', slug: other.slug }] },
  })
  await takenBack(quai)
  expect(await languagesOf('the-quay')).toEqual([])
})

test('when one moves or is taken back, the page of the other is made anew, with its new address', async () => {
  await printed({ slug: 'the-port', ...toFrench })
  const french = await printed({ slug: 'le-port', ...toEnglish })
  const page = () => versionOf([tag.article('the-port')])
  const first = await page()
  await printed({ id: french.id, slug: 'le-vieux-port', ...toEnglish })
  const second = await page()
  expect(second).not.toBe(first)
  expect((await languagesOf('the-port'))?.[1]).toEqual({ lang: 'fr', slug: 'le-vieux-port' })
  await takenBack({ id: french.id, slug: 'le-vieux-port' })
  expect(await page()).not.toBe(second)
})

test('when the second of them is published, and when it is again after it was taken back, the page of the first is made anew', async () => {
  await printed({ slug: 'the-port', ...toFrench })
  const page = () => versionOf([tag.article('the-port')])
  const alone = await page()
  const french = await printed({ slug: 'le-port', ...toEnglish })
  expect(await page()).not.toBe(alone)
  await takenBack(french)
  const takenFrom = await page()
  await printed({ id: french.id, slug: 'le-port', ...toEnglish })
  expect(await page()).not.toBe(takenFrom)
})
