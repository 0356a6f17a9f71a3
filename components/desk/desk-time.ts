import { dateInWords, inWords, timeInWords } from '@/components/page/moment-rules'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** "14:02" for today in `timeZone`, else with the date: whoever works through a day's comments needs no more. */
export function shortMoment(at: Date, now: Date, timeZone: string): string {
  const isToday = dateInWords(at, timeZone) === dateInWords(now, timeZone)
  return isToday ? timeInWords(at, timeZone) : inWords(at, timeZone)
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
