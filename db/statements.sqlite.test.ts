import { expect, test } from 'vitest'
import { connect } from '@/db/sqlite-file'

test('a statement is compiled once', () => {
  const connection = connect(':memory:')
  expect(connection.prepare('SELECT 1 AS one')).toBe(connection.prepare('SELECT 1 AS one'))
  connection.close()
})

test('how its rows were wanted before is not how they come the next time', () => {
  const connection = connect(':memory:')
  const ask = () => connection.prepare('SELECT 1 AS one')
  expect(ask().raw().get()).toEqual([1])
  expect(ask().get()).toEqual({ one: 1 })
  expect(ask().pluck().get()).toBe(1)
  expect(ask().get()).toEqual({ one: 1 })
  connection.close()
})

test('a table that changed is seen as it is by then', () => {
  const connection = connect(':memory:')
  connection.exec('CREATE TABLE letters (name TEXT)')
  connection.prepare('SELECT * FROM letters').all()
  connection.exec('ALTER TABLE letters ADD COLUMN body TEXT')
  connection.prepare('INSERT INTO letters VALUES (?, ?)').run('Mira', 'Thank you.')
  expect(connection.prepare('SELECT * FROM letters').all()).toEqual([{ name: 'Mira', body: 'Thank you.' }])
  connection.close()
})
