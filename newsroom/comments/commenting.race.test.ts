import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { postComment } from '@/newsroom/comments/commenting'
import { aDraft, anArticle, aReader } from '@/newsroom/testing/cast'
import { canRace, settingsAre, stage } from '@/newsroom/testing/stage'

const twenty = Array.from({ length: 20 }, (_, index) => index)

describe.runIf(canRace)('of 20 comments at once', { timeout: 60_000 }, () => {
  stage()
  beforeEach(() => anArticle())

  const number = () => store().read.$count(store().tables.comments)
  const outcomes = async (send: (index: number) => Promise<unknown>) => {
    const settled = await Promise.allSettled(twenty.map(send))
    return settled.map((each) =>
      each.status === 'fulfilled' ? 'taken' : (each.reason.reason ?? each.reason),
    )
  }

  test('that are the same, one is stored and all are answered with it', async () => {
    settingsAre({ commentsPerMinute: 0 })
    const answers = await Promise.all(twenty.map(() => postComment(aReader(), aDraft())))
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(await number()).toBe(1)
  })

  test('from one address, exactly as many as the limit are taken', async () => {
    const all = await outcomes((index) =>
      postComment(
        aReader(),
        aDraft({ email: `reader-${index}@readers.example`, body: `Letter number ${index}.` }),
      ),
    )
    expect(all.sort()).toEqual([...Array(5).fill('taken'), ...Array(15).fill('too_many')])
    expect(await number()).toBe(5)
  })

  test('from one e-mail at many addresses, exactly as many as the limit are taken', async () => {
    const all = await outcomes((index) =>
      postComment(aReader({ address: `192.0.2.${index}` }), aDraft({ body: `Letter number ${index}.` })),
    )
    expect(all.sort()).toEqual([...Array(5).fill('taken'), ...Array(15).fill('too_many')])
    expect(await number()).toBe(5)
  })

  test('that have nothing in common all are stored, and one key is made for their addresses', async () => {
    settingsAre({ commentsPerMinute: 0 })
    await Promise.all(
      twenty.map((index) =>
        postComment(
          aReader({ address: `192.0.2.${index}` }),
          aDraft({ email: `reader-${index}@readers.example`, body: `Letter number ${index}.` }),
        ),
      ),
    )
    expect(await number()).toBe(20)
    expect(await store().read.$count(store().tables.addressKeys)).toBe(1)
  })
})
