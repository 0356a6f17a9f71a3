import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Figure, ratio } from '@/bench/figure'
import { approvable, type Desk, deskOf } from '@/bench/measures/desk'
import { served } from '@/bench/measures/served'
import { plansOf } from '@/bench/plans'
import { seedArticles, seedComments } from '@/bench/seed'
import { fixture, importAll, sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { type Settings, type Site, startSite } from '@/e2e/support/site'

const runs = 15
const atMost = 'at most 1.2'

/** One question of several sizes: how long each takes, and the larger ones against the smallest. */
type Sizes = Record<string, () => Promise<unknown>>

/** How readers' pages grow with what they show, rendered anew every time; and how the database answers each question. */
export async function growthOfPages(settings: Settings): Promise<{ figures: Figure[]; plans: string }> {
  const site = await startSite(settings)
  try {
    await importAll(site)
    const [none, some, many] = [sample.quiet, sample.arabic, sample.article]
    seedComments(site, [
      { slug: some, approved: 1000 },
      { slug: many, approved: 100_000 },
    ])
    await site.restart()
    const page = (path: string) => () => rendered(site, path)
    const articles = await grown('an article', {
      'few comments': page(`/articles/${none}`),
      '1,000': page(`/articles/${some}`),
      '100,000': page(`/articles/${many}`),
    })
    const pages = await grown('a page of comments', {
      'page 2 of 1,000': page(`/articles/${some}/comments/2`),
      'page 2 of 100,000': page(`/articles/${many}/comments/2`),
      'page 1,000 of 100,000': page(`/articles/${many}/comments/1000`),
    })
    const plans = await plansOf(site, many)
    const few = await timesOfLists(site)
    const keptOfFew = await served(site, fronts, 'few articles')
    seedArticles(site, fixture.article.slug, 100_000)
    const all = await timesOfLists(site)
    const keptOfAll = await served(site, fronts, '100,000')
    const listed = Object.keys(lists).flatMap((what) =>
      compared(what, { 'few articles': few[what] ?? [], '100,000': all[what] ?? [] }),
    )
    return { figures: [...articles, ...pages, ...listed, ...keptOfFew, ...keptOfAll], plans }
  } finally {
    await site.stop()
  }
}

/** What shows articles, and must not cost more when there are more. */
const lists: Record<string, string> = {
  'the front page': '/',
  'a section': '/sections/science',
  'the archive': '/archive',
  'the feed': '/feed.xml',
  'a search for a word in one of 1,000 articles': '/search?q=lamplighters',
  'a search for a word in all of them': '/search?q=council',
  'a search for two words together in all of them': '/search?q=%22council+meets%22',
}

/** Where readers come in, from whom all the answers are kept. */
const fronts = { 'the front page': '/', 'a section': '/sections/science' }

async function timesOfLists(site: Site): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {}
  for (const [what, path] of Object.entries(lists)) times[what] = await timesOf(() => rendered(site, path))
  return times
}

/** How the desk grows with what waits. */
export async function growthOfQueue(settings: Settings): Promise<Figure[]> {
  const measured: Record<string, Record<string, number[]>> = {}
  for (const amount of [100, 100_000, 1_000_000]) {
    const site = await startSite(settings)
    try {
      seedComments(site, [{ slug: sample.article, pending: amount }])
      await site.restart()
      const desk = await deskOf(site)
      const last = 1767225600000 + (amount - 25) * 1000
      const questions: Sizes = {
        'the queue': () => desk.open('/admin/comments'),
        'its last page': () =>
          desk.open(`/admin/comments?after=${last}_00000000-0000-7000-8000-000000000000`),
        'a search for a word in one of 1,000': () => desk.open('/admin/comments?q=lamplighters'),
        'a search for a word in all of them': () => desk.open('/admin/comments?q=harbour'),
        'one decision': await decisionOn(desk),
      }
      for (const [what, ask] of Object.entries(questions)) {
        measured[what] = { ...measured[what], [`${amount.toLocaleString('en')} waiting`]: await timesOf(ask) }
      }
    } finally {
      await site.stop()
    }
  }
  return Object.entries(measured).flatMap(([what, sizes]) => compared(what, sizes))
}

async function decisionOn(desk: Desk): Promise<() => Promise<void>> {
  const page = await desk.open('/admin/comments')
  const values = approvable(page)
  return () => desk.press(page, 'approve', values.shift() ?? '')
}

async function grown(what: string, sizes: Sizes): Promise<Figure[]> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(sizes).map((size) => [size, []]))
  // In turn, so that what else the machine does falls on all of them alike.
  for (let run = -2; run < runs; run++) {
    for (const [size, ask] of Object.entries(sizes)) {
      const time = await timeOf(ask)
      if (run >= 0) times[size]?.push(time)
    }
  }
  return compared(what, times)
}

function compared(what: string, sizes: Record<string, number[]>): Figure[] {
  const figures = Object.entries(sizes).map(
    ([size, times]): Figure => ({ what: `${what}: ${size}`, unit: 'ms', runs: times }),
  )
  const [smallest, ...larger] = figures
  if (!smallest) return []
  return [
    ...figures,
    ...larger.map((each) => ratio(`${each.what}, against the smallest`, each, smallest, atMost)),
  ]
}

async function timesOf(ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = -2; run < runs; run++) {
    const time = await timeOf(ask)
    if (run >= 0) times.push(time)
  }
  return times
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await ask()
  return performance.now() - began
}

/** A page as the first reader after a change gets it. */
async function rendered(site: Site, path: string): Promise<void> {
  forgetAllPages(site)
  const { status } = await ask(site.base, path)
  if (status !== 200) throw new Error(`${path} was answered with ${status}.`)
}

function forgetAllPages(site: Site): void {
  const database = new Database(join(site.dataDir, 'postbag.db'))
  // What was found lately is kept as long as the lists stay as they are.
  database
    .prepare(
      "INSERT INTO page_versions VALUES ('edition', 1), ('lists', 1) ON CONFLICT (tag) DO UPDATE SET version = version + 1",
    )
    .run()
  database.close()
}
