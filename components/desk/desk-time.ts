/** "15 October 2025, 16:30" in `timeZone` (an IANA name). */
export function momentInWords(at: Date, timeZone: string): string {
  return `${dateInWords(at, timeZone)}, ${timeInWords(at, timeZone)}`
}

/** "15 October 2025" in `timeZone`. */
function dateInWords(at: Date, timeZone: string): string {
  return format({ day: 'numeric', month: 'long', year: 'numeric' }, timeZone).format(at)
}

/** "16:30" in `timeZone`. */
function timeInWords(at: Date, timeZone: string): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(at)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(options).join(' ')}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  formats.set(key, known)
  return known
}
