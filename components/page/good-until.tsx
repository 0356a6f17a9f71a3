/** In milliseconds. Counts on lists may be this old, so that an approval forgets the pages of one article, and not every list. */
const oldestCounts = 60_000

/** Until when a list that shows numbers of comments may be kept. */
export function countsGoodUntil(now: Date): Date {
  return new Date(now.getTime() + oldestCounts)
}

/** Says until when this page may be kept: until the first of `times`, at which something on it changes by the clock. */
export function GoodUntil({ times }: { times: Date[] }) {
  const first = new Date(Math.min(...times.map((time) => time.getTime())))
  return <meta name="page-good-until" content={first.toISOString()} />
}
