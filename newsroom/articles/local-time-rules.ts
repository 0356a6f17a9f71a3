/** A moment as a field for date and time has it: "2026-03-02T06:00" in `timeZone` (an IANA name). */
export function localTime(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  const seconds = part('second') === '00' ? '' : `:${part('second')}`
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}${seconds}`
}

/**
 * The moment at which the clocks of `timeZone` show `local`; null for what is no such time, as one that is left out when
 * they are put forward. Of an hour that comes twice it is the first.
 */
export function momentAt(local: string, timeZone: string): Date | null {
  const text = local.trim().replace(' ', 'T')
  if (!/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text)) return null
  const inUtc = Date.parse(`${text}Z`)
  if (Number.isNaN(inUtc)) return null
  const offsets = [-1, 1].map((side) => offsetAt(new Date(inUtc + side * 24 * 60 * 60 * 1000), timeZone))
  const moments = offsets.map((offset) => new Date(inUtc - offset)).sort((a, b) => a.getTime() - b.getTime())
  return (
    moments.find(
      (at) => localTime(at, timeZone) === text.replace(/:00$/, (end) => (text.length > 16 ? '' : end)),
    ) ?? null
  )
}

/** How far its clocks are ahead of UTC, in milliseconds. */
function offsetAt(at: Date, timeZone: string): number {
  return Date.parse(`${localTime(at, timeZone)}Z`) - Math.floor(at.getTime() / 1000) * 1000
}
