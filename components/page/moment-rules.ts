/** "2025-10-15": the day that `at` falls on in `timeZone`. */
export function isoDay(at: Date, timeZone: string): string {
  const parts = partsIn(timeZone).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value
  return `${part('year')?.padStart(4, '0')}-${part('month')}-${part('day')}`
}

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

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs a hundred times what using it does, and a page has many times.
function partsIn(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options)
  formats.set(timeZone, known)
  return known
}
