import { isoDay } from '@/newsroom/articles/day-rules'

/** The first moment after `now` that falls on another day in `timeZone`: days have 23, 24 or 25 hours. */
export function nextMidnight(now: Date, timeZone: string): Date {
  const today = isoDay(now, timeZone)
  let same = now.getTime()
  let other = same + 26 * 60 * 60 * 1000
  while (other - same > 1) {
    const between = Math.floor((same + other) / 2)
    if (isoDay(new Date(between), timeZone) === today) same = between
    else other = between
  }
  return new Date(other)
}
