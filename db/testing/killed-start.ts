import Database from 'better-sqlite3'
import { openSqlite } from '@/db/sqlite'

// A start that is killed just before it executes one of its statements; see `killedStart`.
const [path = '', statement = ''] = process.argv.slice(1)
let left = Number(statement)
const countDown = () => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL')
}

const ofConnections = Database.prototype
const { exec } = ofConnections
ofConnections.exec = function (sql) {
  countDown()
  return exec.call(this, sql)
}
const ofStatements = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'))
const { run } = ofStatements
ofStatements.run = function (...values: unknown[]) {
  countDown()
  return run.apply(this, values)
}
openSqlite(path)
