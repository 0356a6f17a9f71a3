import type { Figure } from '@/bench/figure'
import { approvable, deskOf } from '@/bench/measures/desk'
import { ask } from '@/e2e/support/http'
import type { Site } from '@/e2e/support/site'

const decisions = 500
/** At least so many answers are read for each decision. */
const readsEach = 20
const readersAtOnce = 4

/**
 * From the click on Approve to the first public answer that shows the comment, while others read the article all the
 * time; and how many of their answers were older than the last answered decision when they asked.
 */
export async function freshness(site: Site, slug: string): Promise<Figure[]> {
  const desk = await deskOf(site)
  const path = `/articles/${slug}`
  const shown = async () => (await ask(site.base, path)).text
  let approved = publicNumber(await shown())
  let reads = 0
  let stale = 0
  let isOver = false
  const read = async () => {
    const least = approved
    reads++
    if (publicNumber(await shown()) < least) stale++
  }
  const readers = Array.from({ length: readersAtOnce }, async () => {
    while (!isOver) await read()
  })
  const times: number[] = []
  let page = await desk.open(`/admin/comments?article=${slug}`)
  let values = approvable(page)
  for (let decided = 0; decided < decisions; decided++) {
    if (values.length === 0) {
      page = await desk.open(`/admin/comments?article=${slug}`)
      values = approvable(page)
    }
    while (reads < decided * readsEach) await read()
    const value = values.shift() ?? ''
    const began = performance.now()
    await desk.press(page, 'approve', value)
    approved++
    while (!(await shown()).includes(`id="comment-${value.split('.')[0]}"`)) stale++
    times.push(performance.now() - began)
  }
  isOver = true
  await Promise.all(readers)
  return [
    { what: 'from a click on Approve to the public page', unit: 'ms', runs: times, aim: '50' },
    {
      what: `stale answers among ${(reads + decisions).toLocaleString('en')} reads during ${decisions} decisions`,
      unit: '',
      runs: [stale],
      aim: '0',
    },
  ]
}

/** How many comments an article says it has. */
function publicNumber(html: string): number {
  return Number(/"commentCount":(\d+)/.exec(html)?.[1] ?? 0)
}
