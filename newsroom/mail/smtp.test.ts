import { expect, test } from 'vitest'
import { sendBySmtp, troubleWith } from '@/newsroom/mail/smtp'
import { aMailServer } from '@/newsroom/testing/mail-server'

const letter = {
  from: 'news@paper.example',
  to: 'mira@readers.example',
  message: Buffer.from('Subject: Hello\r\n\r\nGood morning.\r\n.\r\nThat was a dot.\r\n'),
}
const login = { user: 'news', password: 'a drawer full of stamps' }
/** This machine, by an address that might be any other’s. */
const elsewhere = { host: '0.0.0.0' }

test('a letter comes as it was written, dots on lines of their own included', async () => {
  const server = await aMailServer()
  await sendBySmtp(server.at, letter)
  expect(server.taken).toEqual([{ to: [letter.to], message: letter.message.toString() }])
})

test('it signs in where the server wants that', async () => {
  const server = await aMailServer({ password: login.password })
  await sendBySmtp({ ...server.at, login }, letter)
  expect(server.taken).toHaveLength(1)
})

test('a wrong password is nothing about the mail, and is not told', async () => {
  const server = await aMailServer({ password: 'another' })
  const sending = sendBySmtp({ ...server.at, login }, letter)
  await expect(sending).rejects.toMatchObject({ name: 'NotTaken', isCut: true, isFinal: false })
  const trouble = await troubleWith({ ...server.at, login })
  expect(trouble).toContain('not you')
  expect(trouble).not.toContain(login.password)
})

test('a password goes to no other machine in the clear', async () => {
  const server = await aMailServer({ password: login.password })
  const sending = sendBySmtp({ ...server.at, ...elsewhere, login }, letter)
  await expect(sending).rejects.toMatchObject({ isCut: true, isFinal: false })
  expect(server.passwords).toEqual([])
})

test('a certificate that nobody vouches for will do on this machine only', async () => {
  const server = await aMailServer({ password: login.password, encrypts: true })
  await expect(sendBySmtp({ ...server.at, ...elsewhere, login }, letter)).rejects.toThrow(/certificate/)
  expect(server.passwords).toEqual([])
  await sendBySmtp({ ...server.at, login }, letter)
  expect(server.taken).toHaveLength(1)
})
