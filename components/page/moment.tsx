import { inWords } from '@/components/page/moment-rules'

/** A time in the words of the edition's time zone (an IANA name): "15 October 2025, 16:30". */
export function Moment({ at, timeZone }: { at: Date; timeZone: string }) {
  return <time dateTime={at.toISOString()}>{inWords(at, timeZone)}</time>
}
