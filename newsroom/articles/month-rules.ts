/** A month of the paper: of which year, and which of its months, from 1. */
export interface Month {
  year: number
  month: number
}

/** The month in which `at` falls in `timeZone` (an IANA name). */
export function monthOf(at: Date, timeZone: string): Month {
  const parts = formatOf(timeZone).formatToParts(at)
  const numeric = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value)
  return { year: numeric('year'), month: numeric('month') }
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs a hundred times what using it does, and the beginning of one month asks some thirty times.
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'numeric', timeZone })
  formats.set(timeZone, known)
  return known
}

/** The month that follows. */
export function monthAfter({ year, month }: Month): Month {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
}

/** The first moment of a month in `timeZone`, found by halves: its clocks may be ahead or behind by any number of minutes. */
export function startOf({ year, month }: Month, timeZone: string): Date {
  const day = 24 * 60 * 60 * 1000
  const inUtc = Date.UTC(year, month - 1, 1)
  let before = inUtc - day
  let within = inUtc + day
  while (within - before > 1) {
    const between = Math.floor((before + within) / 2)
    const { year: itsYear, month: itsMonth } = monthOf(new Date(between), timeZone)
    if (itsYear * 12 + itsMonth < year * 12 + month) before = between
    else within = between
  }
  return new Date(within)
}

/** The address of the articles of a month. */
export function monthAddress({ year, month }: Month): string {
  return `/archive/${year}/${String(month).padStart(2, '0')}`
}

/** PostgreSQL reads no year of five digits as JavaScript writes it, and the last month of 9999 ends in one. */
const lastYear = 9998

/** The month that an address names: a year of four digits and a month of two; null for anything else. */
export function monthInAddress(year: string, month: string): Month | null {
  if (!/^[1-9]\d{3}$/.test(year) || !/^(0[1-9]|1[0-2])$/.test(month) || Number(year) > lastYear) return null
  return { year: Number(year), month: Number(month) }
}
