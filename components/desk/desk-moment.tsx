import { momentInWords } from '@/components/desk/desk-time'

/** A time as the desk says it, in English, in the edition's zone (an IANA name): "15 October 2025, 16:30". */
export function DeskMoment({ at, timeZone }: { at: Date; timeZone: string }) {
  return <time dateTime={at.toISOString()}>{momentInWords(at, timeZone)}</time>
}
