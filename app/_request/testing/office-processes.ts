import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import type { Question } from '@/app/_request/testing/office-process'
import type { Office } from '@/newsroom/testing/paper/following'
import type { Standing } from '@/newsroom/testing/paper/paper'
import { aDatabase, temporaryFolder } from '@/newsroom/testing/stage'

/** A question without its number. */
type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, 'number'> : never) : never

/** Two processes of the site, without its server, on one new database. */
export interface OfficeProcesses {
  /** A new article; promises its headline. */
  anArticle(slug: string): Promise<string>
  officesFor(slug: string): readonly [Office, Office]
  standing(slug: string): Promise<Standing>
  end(): Promise<void>
}

/** Starts them, both at once. */
export async function twoOffices(): Promise<OfficeProcesses> {
  const database = await aDatabase()
  const dataDir = temporaryFolder()
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: dataDir, COMMENTS_PER_MINUTE: '0' }
  const [first, second] = [start(env, 'tyre'), start(env, 'sidon')]
  const both = [first, second]
  await Promise.all(both.map((each) => each.ask({ do: 'open' })))
  const moderators = await first.ask({ do: 'moderators' })
  await Promise.all(both.map((each) => each.ask({ do: 'meet', moderators })))
  return {
    anArticle: (slug) => first.ask({ do: 'article', slug }),
    officesFor: (slug) => [officeIn(first, slug), officeIn(second, slug)],
    standing: (slug) => second.ask({ do: 'standing', slug }),
    end: async () => {
      await Promise.all(both.map((each) => each.end()))
      rmSync(dataDir, { recursive: true })
      await database.drop()
    },
  }
}

function officeIn(office: ReturnType<typeof start>, slug: string): Office {
  return {
    post: () => office.ask({ do: 'post', slug }),
    read: () => office.ask({ do: 'read', slug }),
    decide: (who, kind, seen) => office.ask({ do: 'decide', slug, who, kind, seen }),
    undo: (who, batch) => office.ask({ do: 'undo', slug, who, batch }),
    import: (headline) => office.ask({ do: 'import', slug, headline }),
  }
}

function start(env: NodeJS.ProcessEnv, town: string) {
  const child: ChildProcess = fork('app/_request/testing/office-process.ts', [town], {
    execArgv: ['--import', 'tsx'],
    env,
  })
  const waiting = new Map<number, { tell: (answer: string) => void; fail: (reason: Error) => void }>()
  let asked = 0
  child.on('message', (message) => {
    const { number } = JSON.parse(String(message))
    waiting.get(number)?.tell(String(message))
    waiting.delete(number)
  })
  child.on('exit', (code) => {
    for (const { fail } of waiting.values()) fail(new Error(`An office ended with ${code}.`))
  })
  return {
    /** Promises what the process answers, which is what its caller says it is. */
    ask: async (question: Asked) => {
      const number = ++asked
      const answer = new Promise<string>((tell, fail) => waiting.set(number, { tell, fail }))
      child.send(JSON.stringify({ ...question, number }))
      const { value, fault } = JSON.parse(await answer)
      if (fault !== undefined) throw new Error(fault)
      return value
    },
    end: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
