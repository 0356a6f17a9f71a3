import { isoDay } from '@/newsroom/articles/day-rules'
import type { Words } from '@/newsroom/words/words-rules'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** "14:02" for today in the edition's zone, else with the date: whoever works through a day's comments needs no more. */
export function shortMoment(at: Date, now: Date, words: Words): string {
  const isToday = isoDay(at, words.timeZone) === isoDay(now, words.timeZone)
  return isToday ? words.time(at) : words.moment(at)
}

/** How old, by the largest unit that is whole: "6 minutes". Less than a minute, or in the future: "a moment". */
export function ageInWords(at: Date, now: Date, { t }: Words): string {
  const { unit, count } = ageOf(at, now)
  return unit === 'moment' ? t('desk.ages.moment') : t(`desk.ages.${unit}`, { count })
}

/** How long ago, by the same unit: "6 minutes ago". */
export function agoInWords(at: Date, now: Date, { t }: Words): string {
  const { unit, count } = ageOf(at, now)
  return unit === 'moment' ? t('desk.ago.moment') : t(`desk.ago.${unit}`, { count })
}

function ageOf(at: Date, now: Date): { unit: 'moment' | 'minutes' | 'hours' | 'days'; count: number } {
  const age = now.getTime() - at.getTime()
  if (age < minute) return { unit: 'moment', count: 0 }
  if (age < hour) return { unit: 'minutes', count: Math.floor(age / minute) }
  if (age < 2 * day) return { unit: 'hours', count: Math.floor(age / hour) }
  return { unit: 'days', count: Math.floor(age / day) }
}
