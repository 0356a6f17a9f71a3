import { Agent, request } from 'node:http'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Figure, ratio } from '@/bench/figure'
import { formWith, multipart } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import type { Site } from '@/e2e/support/site'

const rounds = 5
const posts = 1500
const connections = 16

/** Comments accepted a second through the real form, in turn with bare inserts into the same table, as durable. */
export async function accepting(site: Site, slug: string): Promise<Figure[]> {
  const accepted: Figure = { what: 'comments accepted', unit: 'a second', runs: [], aim: '600' }
  const slowest: Figure = {
    what: 'a comment accepted, 99 of 100 within',
    unit: 'ms',
    runs: [],
    aim: 'under 200',
  }
  const bare: Figure = { what: 'bare inserts of the same rows', unit: 'a second', runs: [] }
  await storm(site, slug, 'warm', 300)
  for (let round = 0; round < rounds; round++) {
    const times = await storm(site, slug, `round${round}`, posts)
    accepted.runs.push(times.perSecond)
    slowest.runs.push(times.p99)
    bare.runs.push(bareInserts(site))
  }
  return [accepted, slowest, bare, ratio('comments accepted, against bare inserts', accepted, bare)]
}

/** Posts `amount` comments through the form at `slug`, each from another writer; throws when one is not accepted. */
export async function storm(site: Site, slug: string, mark: string, amount: number) {
  const { hidden } = formWith((await ask(site.base, `/articles/${slug}`)).text, 'body')
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let next = 0
  const began = performance.now()
  const writer = async () => {
    for (let number = next++; number < amount; number = next++) {
      const { body, type } = multipart([
        ...hidden,
        ['slug', slug],
        ['name', `Writer ${number}`],
        ['email', `${mark}.${number}@mail.example`],
        ['body', `Comment ${number} of ${mark}: the ferry was on time, for once, and nobody could say why.`],
        ['website', ''],
      ])
      const sent = performance.now()
      const status = await post(agent, site.base, `/articles/${slug}`, body, type)
      times.push(performance.now() - sent)
      if (status !== 303) throw new Error(`A comment was answered with ${status}.`)
    }
  }
  await Promise.all(Array.from({ length: connections }, writer))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return { perSecond: amount / seconds, p99: times.toSorted((a, b) => a - b)[Math.floor(amount * 0.99)] ?? 0 }
}

function post(agent: Agent, base: string, path: string, body: Buffer, type: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { origin: base, 'content-type': type, 'content-length': body.length }
    const sent = request(new URL(path, base), { agent, method: 'POST', headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Each row in a transaction of its own, into a copy of the table with its indexes. */
function bareInserts(site: Site): number {
  const source = new Database(join(site.dataDir, 'postbag.db'), { readonly: true })
  const statements = source
    .prepare(
      "SELECT sql FROM sqlite_master WHERE tbl_name = 'comments' AND sql IS NOT NULL ORDER BY type DESC",
    )
    .pluck()
    .all()
    .map(String)
  const rows = source.prepare('SELECT * FROM comments LIMIT 1000').raw().all() as unknown[][]
  source.close()
  const copy = new Database(join(site.dataDir, `bare-${Date.now()}.db`))
  copy.pragma('journal_mode = WAL')
  copy.pragma('synchronous = FULL')
  copy.pragma('foreign_keys = OFF')
  for (const statement of statements) copy.exec(statement)
  const insert = copy.prepare(`INSERT INTO comments VALUES (${rows[0]?.map(() => '?').join(', ')})`)
  const began = performance.now()
  for (const row of rows) insert.run(...row)
  const seconds = (performance.now() - began) / 1000
  copy.close()
  return rows.length / seconds
}
