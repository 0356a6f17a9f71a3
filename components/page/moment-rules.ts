import type { Month } from '@/newsroom/articles/month-rules'

/** "15 October 2025, 16:30" in `timeZone` (an IANA name). */
export function inWords(at: Date, timeZone: string): string {
  return `${dateInWords(at, timeZone)}, ${timeInWords(at, timeZone)}`
}

/** "15 October 2025" in `timeZone`. */
export function dateInWords(at: Date, timeZone: string): string {
  return format({ day: 'numeric', month: 'long', year: 'numeric' }, timeZone).format(at)
}

/** "October 2025". */
export function monthInWords({ year, month }: Month): string {
  return format({ month: 'long', year: 'numeric' }, 'UTC').format(Date.UTC(year, month - 1))
}

/** "October". */
export function nameOfMonth({ year, month }: Month): string {
  return format({ month: 'long' }, 'UTC').format(Date.UTC(year, month - 1))
}

/** "Wednesday 15 October 2025" in `timeZone`. */
export function dayInWords(at: Date, timeZone: string): string {
  return `${format({ weekday: 'long' }, timeZone).format(at)} ${dateInWords(at, timeZone)}`
}

/** "16:30" in `timeZone`. */
export function timeInWords(at: Date, timeZone: string): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(at)
}

/** "2025-10-15": the day that `at` falls on in `timeZone`. */
export function isoDay(at: Date, timeZone: string): string {
  const parts = format({ year: 'numeric', month: '2-digit', day: '2-digit' }, timeZone).formatToParts(at)
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
function format(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(options).join(' ')}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  formats.set(key, known)
  return known
}
