import { isoDay } from '@/newsroom/articles/day-rules'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** "14:02" for today in `timeZone`, else with the date: whoever works through a day's comments needs no more. */
export function shortMoment(at: Date, now: Date, timeZone: string): string {
  const isToday = isoDay(at, timeZone) === isoDay(now, timeZone)
  return isToday ? timeInWords(at, timeZone) : momentInWords(at, timeZone)
}

/** How long ago, by the largest unit that is whole: "6 minutes". Less than a minute, or in the future: "a moment". */
export function ageInWords(at: Date, now: Date): string {
  const age = now.getTime() - at.getTime()
  if (age < minute) return 'a moment'
  if (age < hour) return counted(Math.floor(age / minute), 'minute')
  if (age < 2 * day) return counted(Math.floor(age / hour), 'hour')
  return counted(Math.floor(age / day), 'day')
}

function counted(number: number, unit: string): string {
  return `${number.toLocaleString('en')} ${unit}${number === 1 ? '' : 's'}`
}

/** "15 October 2025, 16:30" in `timeZone` (an IANA name). */
export function momentInWords(at: Date, timeZone: string): string {
  return `${dateInWords(at, timeZone)}, ${timeInWords(at, timeZone)}`
}

/** "15 October 2025" in `timeZone`. */
export function dateInWords(at: Date, timeZone: string): string {
  return format({ day: 'numeric', month: 'long', year: 'numeric' }, timeZone).format(at)
}

/** "16:30" in `timeZone`. */
export function timeInWords(at: Date, timeZone: string): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(at)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(options).join(' ')}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  formats.set(key, known)
  return known
}
