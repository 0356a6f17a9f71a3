import { expect, test } from 'vitest'
import { Courier } from '@/newsroom/mail/courier'
import { NotTaken } from '@/newsroom/mail/taking'
import type { Finding } from '@/newsroom/operating/finding'
import { examineMail } from '@/newsroom/operating/mail'
import { settings } from '@/newsroom/settings'
import { aQueuedMail, writtenAt } from '@/newsroom/testing/mail'
import { aMailServer } from '@/newsroom/testing/mail-server'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()

const minute = 60_000

async function findings(after = 0): Promise<Finding[]> {
  const all: Finding[] = []
  for await (const finding of examineMail(settings(), new Date(writtenAt.getTime() + after)))
    all.push(finding)
  return all
}

async function refused(reason: string, { isFinal = false } = {}): Promise<void> {
  const refuse = () => Promise.reject(new NotTaken(reason, { isFinal }))
  await new Courier(
    refuse,
    () => {},
    () => writtenAt,
  ).deliverDue()
}

test('without a server it says where mail is written', async () => {
  expect(await findings()).toEqual([
    { state: 'ok', subject: 'mail', detail: expect.stringContaining(`${settings().dataDir}/outbox`) },
    { state: 'ok', subject: 'outbox', detail: 'nothing waits' },
    { state: 'ok', subject: 'given up', detail: 'no mail in the last thirty days' },
  ])
})

test('with one it says whether that lets us in, and sends nothing', async () => {
  const server = await aMailServer()
  settingsAre({ mailServer: server.at })
  const detail = `handed to 127.0.0.1, port ${server.at.port}, which lets us in`
  expect((await findings())[0]).toEqual({ state: 'ok', subject: 'mail', detail })
  settingsAre({ mailServer: { ...server.at, port: 1 } })
  expect((await findings())[0]).toMatchObject({
    state: 'warning',
    detail: expect.stringMatching(/^the server at 127\.0\.0\.1, port 1 cannot be used: .*ECONNREFUSED/),
  })
  expect(server.taken).toEqual([])
})

test('what waits is counted, and what does so for an hour is a warning that says why', async () => {
  await aQueuedMail()
  await refused('450 <mira@readers.example> come back later')
  await aQueuedMail()
  expect((await findings(59 * minute))[1]).toEqual({ state: 'ok', subject: 'outbox', detail: '2 mails wait' })
  expect((await findings(60 * minute))[1]).toEqual({
    state: 'warning',
    subject: 'outbox',
    detail: '2 mails wait, the first for an hour: 450 <…> come back later',
  })
})

test('what was given up is a warning that says why', async () => {
  await aQueuedMail()
  await refused('550 no such user', { isFinal: true })
  expect((await findings())[2]).toEqual({
    state: 'warning',
    subject: 'given up',
    detail: '1 mail, in the last thirty days; the last (greeting): 550 no such user',
  })
})
