import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { store } from '@/db/store'
import { Courier } from '@/newsroom/mail/courier'
import { claimDue } from '@/newsroom/mail/outbox'
import { theWayOut } from '@/newsroom/mail/posting'
import { aQueuedMail, theOutbox, writtenAt } from '@/newsroom/testing/mail'
import { aMailServer, type Behaviour, read } from '@/newsroom/testing/mail-server'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()

const minute = 60_000
const day = 24 * 60 * minute
/** How long the courier waits for an answer; a server that says nothing need not be waited for. */
const timeouts = { connection: 0, greeting: 0, answer: 0 }

let clock: number
let said: string[]
let server: Awaited<ReturnType<typeof aMailServer>>
let courier: Courier

beforeEach(async () => {
  clock = writtenAt.getTime()
  said = []
  server = await aMailServer()
  settingsAre({ mailServer: server.at, mailFrom: { name: '', address: 'news@paper.example' } })
  courier = aCourier()
  theServer('takes')
})

function aCourier(): Courier {
  return new Courier(
    theWayOut(timeouts),
    (line) => said.push(line),
    () => new Date(clock),
  )
}

function theServer(behaviour: Behaviour): void {
  server.behaviour = behaviour
  const wait = behaviour.includes('says nothing') ? 150 : 20_000
  Object.assign(timeouts, { connection: wait, greeting: wait, answer: wait })
}

/** Delivers what is due, minute by minute. */
async function pass(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed++) {
    await courier.deliverDue()
    clock += minute
  }
}

const recipients = () => server.taken.flatMap(({ to }) => to)
const three = ['ada@readers.example', 'ben@readers.example', 'cyd@readers.example']
const threeMails = async () => {
  for (const recipient of three) await aQueuedMail({ recipient })
}

test('a mail goes to its recipient, once', async () => {
  await aQueuedMail()
  await pass(60)
  expect(recipients()).toEqual(['mira@readers.example'])
  const [sent] = await theOutbox()
  expect(sent).toMatchObject({ status: 'sent', endedAt: writtenAt, attempts: 1, error: null })
  expect((await read(server.taken[0]?.message ?? '')).messageId).toBe(`<${sent?.id}@paper.example>`)
  expect(said).toEqual([])
})

describe.each<Behaviour>([
  'says nothing',
  'is busy',
  'fails after DATA',
  'refuses after DATA',
  'says nothing after DATA',
])('a server that %s', (behaviour) => {
  test('for an hour has each mail once, after it', async () => {
    await threeMails()
    theServer(behaviour)
    await pass(60)
    expect(server.attempts).toBeGreaterThan(5)
    expect(recipients()).toEqual([])
    expect((await theOutbox()).map(({ status }) => status)).toEqual(['waiting', 'waiting', 'waiting'])
    theServer('takes')
    await pass(120)
    expect(recipients().sort()).toEqual(three)
    expect((await theOutbox()).map(({ status }) => status)).toEqual(['sent', 'sent', 'sent'])
  })
})

test('a server that behaves in another way every minute has each mail once', async () => {
  await threeMails()
  const behaviours: Behaviour[] = ['is busy', 'says nothing', 'fails after DATA', 'takes']
  for (let passed = 0; passed < 60; passed++) {
    theServer(behaviours[passed % behaviours.length] ?? 'takes')
    await pass(1)
  }
  theServer('takes')
  await pass(60)
  expect(recipients().sort()).toEqual(three)
})

test('when the answer after DATA is lost the mail is sent again, and can be told to be the same', async () => {
  await aQueuedMail()
  theServer('takes and loses the answer')
  await pass(1)
  theServer('takes')
  await pass(60)
  const [first, again, ...more] = await Promise.all(server.taken.map(({ message }) => read(message)))
  expect(more).toEqual([])
  expect(again?.messageId).toBe(first?.messageId)
  expect(again?.date).toBe(first?.date)
})

test('a server that is not there is said once, and again when mail is sent', async () => {
  await threeMails()
  theServer('says nothing')
  await pass(10)
  theServer('takes')
  await pass(60)
  expect(said).toHaveLength(2)
  expect(said[0]).toMatch(/^No mail can be sent: .+\. It waits, and is tried again\.$/)
  expect(said[1]).toBe('Mail is sent again.')
})

test('one recipient whom the server cannot take just now keeps nobody waiting', async () => {
  await aQueuedMail({ recipient: 'busy@readers.example' })
  await aQueuedMail()
  theServer('is busy')
  await pass(1)
  expect(server.attempts).toBe(2)
})

test('a recipient whom the server does not know is given up at once, and kept with what it said', async () => {
  await aQueuedMail()
  theServer('knows no such recipient')
  await pass(1)
  expect(await theOutbox()).toMatchObject([
    {
      status: 'failed',
      endedAt: writtenAt,
      text: 'Good morning.\n',
      error: expect.stringContaining('no such user'),
    },
  ])
  expect(said).toEqual([expect.stringMatching(/^The mail \S+ \(greeting\) was given up: .*no such user/)])
  expect(said.join()).not.toContain('mira@')
  await pass(60)
  expect(server.attempts).toBe(1)
})

test('what no server takes is given up after five days, and said', async () => {
  await aQueuedMail()
  theServer('is busy')
  const waiting = async () => (await theOutbox())[0]?.status
  for (let hours = 0; hours < 5 * 24; hours++) {
    await courier.deliverDue()
    expect(await waiting()).toBe('waiting')
    clock += 60 * minute
  }
  await courier.deliverDue()
  expect(await waiting()).toBe('failed')
  expect(said).toEqual([expect.stringContaining('was given up: ')])
})

test('a site that was down for a week sends what waits', async () => {
  await aQueuedMail()
  clock += 7 * day
  await pass(1)
  expect(recipients()).toHaveLength(1)
})

test('what a killed process has claimed is sent when its claim is over, and not before', async () => {
  await aQueuedMail()
  expect(await claimDue(writtenAt)).not.toBeNull()
  await pass(2)
  expect(recipients()).toEqual([])
  await pass(1)
  expect(recipients()).toHaveLength(1)
  expect(await theOutbox()).toMatchObject([{ status: 'sent', attempts: 2 }])
})

test('a mail that takes long to hand over stays claimed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  await aQueuedMail()
  let handOver: () => void = () => {}
  const slow = new Courier(
    () =>
      new Promise((resolve) => {
        handOver = resolve
      }),
    (line) => said.push(line),
    () => new Date(clock),
  )
  const delivered = slow.deliverDue()
  const dueAt = async () => (await theOutbox())[0]?.dueAt.getTime() ?? 0
  for (let passed = 0; passed < 20; passed++) {
    await vi.waitFor(async () => expect(await dueAt()).toBe(clock + 2 * minute))
    clock += minute / 2
    vi.advanceTimersByTime(minute / 2)
  }
  expect(await claimDue(new Date(clock))).toBeNull()
  handOver()
  expect(await delivered).toBe(1)
  expect(await theOutbox()).toMatchObject([{ status: 'sent', attempts: 1 }])
})

test('when the database is away after a mail was taken, it is noted later, and not sent again', async () => {
  await aQueuedMail()
  const real = store().transaction.bind(store())
  let calls = 0
  const away = vi.spyOn(store(), 'transaction').mockImplementation((work) => {
    // The first claims the mail.
    if (++calls > 1) throw new Error('The database is away.')
    return real(work)
  })
  await expect(courier.deliverDue()).rejects.toThrow('The database is away.')
  away.mockRestore()
  expect(recipients()).toHaveLength(1)
  await pass(60)
  expect(recipients()).toHaveLength(1)
  expect(await theOutbox()).toMatchObject([{ status: 'sent' }])
})
