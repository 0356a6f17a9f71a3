import type { ReactNode } from 'react'

/** The tag of a time within a sentence: `t.rich(key, { when: words.moment(at), time: momentTag(at) })`. */
export function momentTag(at: Date) {
  return (inside: ReactNode) => <time dateTime={at.toISOString()}>{inside}</time>
}
