import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { postComment } from '@/newsroom/comments/commenting'
import { aDraft, anArticle, aReader, commentOf } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(async () => {
  itIs('2026-03-02T12:00:00Z')
  settingsAre({ commentsPerMinute: 3 })
  await anArticle()
})

const number = () => store().read.$count(store().tables.comments)

let letters = 0

/** A comment that differs from all others, from an e-mail of its own unless one is given. */
function post({ address = '192.0.2.10', email = `reader-${++letters}@readers.example` } = {}) {
  return postComment(aReader({ address }), aDraft({ email, body: `Letter number ${++letters}.` }))
}
const tooMany = (wait: string) => ({
  name: 'Refusal',
  reason: 'too_many',
  message: `That is many comments in a short time. Wait ${wait}, then post this one. Nothing you wrote is lost.`,
})

describe.each([
  ['one address', () => post()],
  ['one e-mail', () => post({ email: 'mira@readers.example', address: `192.0.2.${++letters % 250}` })],
])('from %s', (_, send) => {
  test('as many as the limit are taken in a minute, and the next is refused with the wait in words', async () => {
    await send()
    later({ seconds: 10 })
    await send()
    await send()
    await expect(send()).rejects.toMatchObject(tooMany('50 seconds'))
    expect(await number()).toBe(3)
  })

  test('the next is taken when the first is a minute old', async () => {
    for (let index = 0; index < 3; index++) await send()
    later({ seconds: 59 })
    await expect(send()).rejects.toMatchObject(tooMany('1 second'))
    later({ seconds: 1 })
    await send()
  })

  test('what was refused does not count', async () => {
    for (let index = 0; index < 3; index++) await send()
    later({ seconds: 30 })
    for (let index = 0; index < 10; index++) await expect(send()).rejects.toMatchObject(tooMany('30 seconds'))
    later({ seconds: 30 })
    await send()
  })

  test('a limit of 0 is none', async () => {
    settingsAre({ commentsPerMinute: 0 })
    for (let index = 0; index < 12; index++) await send()
    expect(await number()).toBe(12)
  })
})

test('one address does not stop another', async () => {
  for (let index = 0; index < 3; index++) await post()
  await post({ address: '192.0.2.11' })
})

test('a limit of more than a thousand holds too', async () => {
  settingsAre({ commentsPerMinute: 1100 })
  const first = await commentOf((await post()).id)
  const copies = Array.from({ length: 1099 }, (_, index) => ({
    ...first,
    id: `copy-${index}`,
    email: `copy-${index}`,
  }))
  const { comments } = store().tables
  await store().transaction((tx) => tx.insert(comments).values(copies))
  await expect(post()).rejects.toMatchObject(tooMany('60 seconds'))
})
