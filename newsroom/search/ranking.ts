import type { Candidate } from '@/newsroom/search/article-engine'

const year = 365 * 24 * 60 * 60 * 1000

/**
 * The ids of what was found, the best first: by how much of it is what was looked for, a headline with all of it counting
 * double, and an article of today twice as much as a very old one.
 */
export function ranked(candidates: Candidate[], now: number): string[] {
  const highest = Math.max(...candidates.map(({ rank }) => rank))
  const scored = candidates.map((each) => ({ ...each, score: scoreOf(each, highest, now) }))
  const best = scored.toSorted(
    (a, b) => b.score - a.score || b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1),
  )
  return best.map(({ id }) => id)
}

function scoreOf({ rank, inHeadline, publishedAt }: Candidate, highest: number, now: number): number {
  // Of what was not ranked, all is alike.
  const relevance = (highest > 0 ? Math.max(0, rank) / highest : 1) + (inHeadline ? 1 : 0)
  const newness = 0.5 + 0.5 * 0.5 ** (Math.max(0, now - publishedAt) / year)
  return relevance * newness
}
