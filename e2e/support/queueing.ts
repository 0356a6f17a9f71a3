import { sample } from '@/e2e/support/articles'
import { post } from '@/e2e/support/posting'
import type { Site } from '@/e2e/support/site'
import { expect } from '@/e2e/support/test'

const atOnce = 6
let senders = 0

/**
 * A waiting comment by each of `names`, in their order. The text of each has the word `mark`, by which a queue shows
 * them alone. Promises the address of that queue.
 */
export async function waitingBy(
  site: Site,
  mark: string,
  names: string[],
  bodyOf = wordsOf,
): Promise<string> {
  const send = async (name: string) => {
    senders++
    const draft = { name, email: `${mark}.${senders}@mail.example`, body: bodyOf(name, mark) }
    // Each from an address of their own, as readers are.
    const answer = await post(site.base, sample.quiet, draft, {
      from: `203.0.${senders >> 8}.${senders % 256}`,
    })
    expect(answer.status).toBe(303)
  }
  // A few are sent one after another, so that their order is known; many need not be.
  const step = names.length > atOnce ? atOnce : 1
  for (let first = 0; first < names.length; first += step) {
    await Promise.all(names.slice(first, first + step).map(send))
  }
  return `/admin/comments?q=${mark}`
}

export function wordsOf(name: string, mark: string): string {
  return `What ${name} thinks of ${mark}.`
}
