import { describe, expect, test } from 'vitest'
import { Courier } from '@/newsroom/mail/courier'
import { wishQueueMail } from '@/newsroom/mail/wishes'
import { aComment, aModerator, anArticle } from '@/newsroom/testing/cast'
import { aQueuedMail, theOutbox } from '@/newsroom/testing/mail'
import { canRace, settingsAre, stage } from '@/newsroom/testing/stage'

describe.runIf(canRace)('of several who deliver at once', { timeout: 60_000 }, () => {
  stage()

  test('one sends each mail', async () => {
    for (let number = 0; number < 20; number++) await aQueuedMail()
    const posted: string[] = []
    const couriers = Array.from(
      { length: 5 },
      () =>
        new Courier(
          async (mail) => void posted.push(mail.id),
          () => {},
        ),
    )
    const sent = await Promise.all(couriers.map((courier) => courier.deliverDue()))
    const mails = await theOutbox()
    expect(posted.toSorted()).toEqual(mails.map(({ id }) => id))
    expect(sent.reduce((sum, number) => sum + number)).toBe(20)
    expect(new Set(mails.map(({ status }) => status))).toEqual(new Set(['sent']))
  })

  test('the first comments that wait are mailed to a moderator once', async () => {
    settingsAre({ commentsPerMinute: 0 })
    await anArticle()
    await wishQueueMail(await aModerator(), true)
    await Promise.all(Array.from({ length: 10 }, () => aComment()))
    expect(await theOutbox()).toHaveLength(1)
  })

  test('those of one cause are one mail, whoever queues it', async () => {
    await Promise.all(Array.from({ length: 10 }, () => aQueuedMail({ cause: 'the same' })))
    expect(await theOutbox()).toHaveLength(1)
  })
})
