/** "2025-10-15": the day that `at` falls on in `timeZone` (an IANA name). */
export function isoDay(at: Date, timeZone: string): string {
  const parts = partsIn(timeZone).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value
  return `${part('year')?.padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** Whether `text` is a day of the calendar, as a field for a date writes it: "2025-10-15", of a year with four digits. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** The first moment of `day` ("2025-10-15") in `timeZone`: of a day that its clocks left out, that of the next one. */
export function startOfDay(day: string, timeZone: string): Date {
  return firstMoment(day, (at) => numberOf(isoDay(at, timeZone)) >= numberOf(day))
}

/** The first moment after `day` in `timeZone`. */
export function endOfDay(day: string, timeZone: string): Date {
  return firstMoment(day, (at) => numberOf(isoDay(at, timeZone)) > numberOf(day))
}

/** Found by halves: days have 23, 24 or 25 hours, and not all begin at midnight. */
function firstMoment(day: string, isReached: (at: Date) => boolean): Date {
  const twoDays = 2 * 24 * 60 * 60 * 1000
  const inUtc = Date.parse(`${day}T00:00:00Z`)
  let before = inUtc - twoDays
  let reached = inUtc + 2 * twoDays
  while (reached - before > 1) {
    const between = Math.floor((before + reached) / 2)
    if (isReached(new Date(between))) reached = between
    else before = between
  }
  return new Date(reached)
}

/** Days in their order; as texts the year 10000 would come before any other. */
function numberOf(day: string): number {
  return Number(day.replaceAll('-', ''))
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs a hundred times what using it does, and a page has many times.
function partsIn(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options)
  formats.set(timeZone, known)
  return known
}
