import { expect, test } from 'vitest'
import { sizesOfPicturesIn } from '@/newsroom/media/sizes'
import { printed } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'

stage()

const [ferry, quay] = ['a', 'b'].map((each) => `/media/${each.repeat(32)}.webp`)

test('the sizes of pictures that texts name are those of the library', async () => {
  if (!ferry) throw new Error('There is no picture.')
  const image = { src: ferry, width: 800, height: 600, narrower: [480], alt: '', caption: '', credit: '' }
  await printed({ image })
  const sizes = await sizesOfPicturesIn(`![](${ferry})`, `![](${quay})`, '')
  expect([...sizes]).toEqual([[ferry, { width: 800, height: 600, narrower: [480] }]])
  expect((await sizesOfPicturesIn('no picture')).size).toBe(0)
})
