import { PageCache, type RenderedPage } from '@/app/_request/page-cache'
import type { DecisionKind, Seen } from '@/newsroom/moderation/moderation-rules'
import { closeRecords, openRecords } from '@/newsroom/opening'
import { tagsOf, versionOf } from '@/newsroom/pages'
import type { Viewer } from '@/newsroom/people/people-rules'
import { anArticle } from '@/newsroom/testing/cast'
import { officeFor, publicPage, standing, twoModerators } from '@/newsroom/testing/office'
import type { PublicPage } from '@/newsroom/testing/paper/paper'

// A process of the site without its server: the newsroom and a page cache of its own. `office-processes.ts` starts it.

/** What such a process is asked; `number` names the question in its answer. */
export type Question = { number: number } & (
  | { do: 'open' }
  | { do: 'moderators' }
  | { do: 'meet'; moderators: Viewer[] }
  | { do: 'article' | 'standing' | 'post' | 'read'; slug: string }
  | { do: 'decide'; slug: string; who: number; kind: DecisionKind; seen: Seen }
  | { do: 'undo'; slug: string; who: number; batch: string }
  | { do: 'import'; slug: string; headline: string }
)

let moderators: Viewer[] = []
const underWay = new Map<string, Promise<RenderedPage>>()
const cache = new PageCache(async (address) => versionOf(tagsOf(address) ?? []), render)

async function render(address: string): Promise<string> {
  const page = await publicPage(address.slice('/articles/'.length))
  return `<html><head></head><body><p>${JSON.stringify(page)}</p></body></html>`
}

/** As a reader gets it: what is kept and right is sent at once; else whoever asks during a render waits for it, as under Next. */
async function read(slug: string): Promise<PublicPage> {
  const address = `/articles/${slug}`
  const page = (await cache.kept(address)) ?? (await (underWay.get(address) ?? rendered(address)))
  return JSON.parse(/<p>(.*)<\/p>/.exec(page.html)?.[1] ?? page.html)
}

function rendered(address: string): Promise<RenderedPage> {
  const rendering = renderOnce(address).finally(() => underWay.delete(address))
  underWay.set(address, rendering)
  return rendering
}

async function renderOnce(address: string): Promise<RenderedPage> {
  const kept = await cache.get(`/$${address}`)
  if (kept) return kept.value
  const page: RenderedPage = { html: await render(address), status: 200 }
  await cache.set(`/$${address}`, page)
  return page
}

async function answer(question: Question): Promise<unknown> {
  if (question.do === 'open') return openRecords()
  if (question.do === 'moderators') return twoModerators()
  if (question.do === 'meet') {
    moderators = question.moderators
    return null
  }
  const { slug } = question
  const office = officeFor(slug, moderators, { town: process.argv[2], read: () => read(slug) })
  if (question.do === 'article') return (await anArticle({ slug })).headline
  if (question.do === 'standing') return standing(slug)
  if (question.do === 'decide') return office.decide(question.who, question.kind, question.seen)
  if (question.do === 'undo') return office.undo(question.who, question.batch)
  if (question.do === 'import') return office.import(question.headline)
  return question.do === 'post' ? office.post() : office.read()
}

process.on('message', async (asked) => {
  const question: Question = JSON.parse(String(asked))
  const said = await answer(question).then(
    (value) => ({ value }),
    (error) => ({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  process.send?.(JSON.stringify({ number: question.number, ...said }))
})
process.on('disconnect', () => closeRecords())
