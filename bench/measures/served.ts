import type { Figure } from '@/bench/figure'
import { load } from '@/bench/load'
import { ask } from '@/e2e/support/http'
import type { Site } from '@/e2e/support/site'

const rounds = 3

/** Requests a second for pages that are kept, and what each weighs on the wire; `size` says of how large a paper they are. */
export async function served(site: Site, pages: Record<string, string>, size: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [what, path] of Object.entries(pages)) {
    const { bytes } = await ask(site.base, path, { headers: { 'accept-encoding': 'gzip' } })
    const perSecond: number[] = []
    await load(site.base + path, 1)
    for (let round = 0; round < rounds; round++) perSecond.push((await load(site.base + path, 3)).perSecond)
    figures.push(
      { what: `${what}, kept: ${size}`, unit: 'requests a second', runs: perSecond },
      { what: `${what}’s HTML: ${size}`, unit: 'KB', runs: [bytes.length / 1024] },
    )
  }
  return figures
}
