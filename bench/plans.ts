import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openSqlite } from '@/db/sqlite'
import { useStore } from '@/db/store'
import type { Site } from '@/e2e/support/site'
import { sectionPage } from '@/newsroom/articles/article-lists'
import { articleAt } from '@/newsroom/articles/articles'
import { correctionsPage } from '@/newsroom/articles/corrections'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { authorPage, tagPage } from '@/newsroom/articles/topic-lists'
import { newestThreads, threadPage, threadsOnPage } from '@/newsroom/comments/threads'
import { siteFeed, tagFeed } from '@/newsroom/distribution/feeds'
import { frontPage } from '@/newsroom/front/front-page'
import { deskComment } from '@/newsroom/moderation/desk-comments'
import { queueQuestionShape } from '@/newsroom/moderation/queue-rules'
import { oldestPending, pendingCount, queuePage } from '@/newsroom/moderation/queues'
import { tagsOf, versionOf } from '@/newsroom/pages'
import type { Viewer } from '@/newsroom/people/people-rules'
import { foundArticles } from '@/newsroom/search/finding'

const moderator: Viewer = {
  staff: { id: '', email: '', name: '', role: 'moderator', sessionId: '' },
  address: '',
  browserId: null,
}

/** How SQLite answers each question that a reader or a moderator waits for: the very statements that the site sends. */
export async function plansOf(site: Site, slug: string): Promise<string> {
  const file = join(site.dataDir, 'postbag.db')
  const id = await withStore(file, async () => (await articleAt(slug))?.id ?? '')
  const queue = (asked: Record<string, string>) => queuePage(moderator, queueQuestionShape.parse(asked))
  const questions: Record<string, () => Promise<unknown>> = {
    'whether a kept page is still right': () => versionOf(tagsOf(`/articles/${slug}`) ?? []),
    'an article': () => articleAt(slug),
    'its newest threads': () => newestThreads(id),
    'a page of its comments': () => threadsOnPage(id, 2),
    'a page of a thread': () => threadPage(id, 1, 2),
    'the front page': frontPage,
    'a section': () => sectionPage('science'),
    'a later page of a section': () => sectionPage('science', slug),
    'a tag': () => tagPage('trade'),
    'a later page of a tag': () => tagPage('trade', slug),
    'an author': () => authorPage('ada-lindqvist'),
    'a later page of an author': () => authorPage('ada-lindqvist', slug),
    'the corrections': () => correctionsPage(),
    'where an article is that has moved': () => articleOnceAt('no-such-article'),
    'a search': () =>
      foundArticles(
        {
          ...{ q: 'lamplighters "came at"', isCut: false, section: 'science' },
          ...{ period: 'year', from: '', to: '', notDays: [], page: 1 },
        },
        'UTC',
      ),
    'the feed': siteFeed,
    'the feed of a tag': () => tagFeed('trade'),
    'the queue': () => queue({}),
    'the queue of an article': () => queue({ article: slug }),
    'a later page of the queue': () => queue({ after: '1767225600000_01a20ac9-1f8e-722e-9850-000000000001' }),
    'a search in the queue': () => queue({ q: 'lamplighters' }),
    'how many wait, and for how long': () => Promise.all([pendingCount(moderator), oldestPending(moderator)]),
    'one comment and its history': () => deskComment(moderator, '01a20ac9-1f8e-722e-9850-000000000001'),
  }
  const plans: string[] = []
  for (const [what, ask] of Object.entries(questions)) {
    const statements = await statementsOf(file, ask)
    if (statements.length === 0) throw new Error(`No statement was seen of: ${what}`)
    plans.push(`${what}\n${statements.map((statement) => explained(file, statement)).join('\n')}`)
  }
  return plans.join('\n\n')
}

/** The statements that `work` has SQLite prepare; on connections of its own, as each keeps what it has prepared. */
async function statementsOf(file: string, work: () => Promise<unknown>): Promise<string[]> {
  const { prepare } = Database.prototype
  const seen = new Set<string>()
  Database.prototype.prepare = function (this: Database.Database, statement: string) {
    seen.add(statement)
    return prepare.call(this, statement)
  } as typeof prepare
  try {
    await withStore(file, async () => {
      // What opening asked is not part of it.
      seen.clear()
      await work()
    })
  } finally {
    Database.prototype.prepare = prepare
  }
  return [...seen]
}

async function withStore<T>(file: string, work: () => Promise<T>): Promise<T> {
  const before = useStore(openSqlite(file, { migrate: false }))
  try {
    return await work()
  } finally {
    await useStore(before)?.close()
  }
}

function explained(file: string, statement: string): string {
  const database = new Database(file, { readonly: true })
  try {
    const numberOfValues = statement.split('?').length - 1
    const steps = database
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
      .all(...Array.from({ length: numberOfValues }, () => ''))
    return steps.map(({ detail }) => `  ${detail}`).join('\n')
  } finally {
    database.close()
  }
}
