/** One thing that the doctor looked at. */
export interface Finding {
  state: 'ok' | 'warning' | 'failed'
  subject: string
  /** What there is, and what to do about it unless it is well. */
  detail: string
}

/** It is well. */
export function ok(subject: string, detail: string): Finding {
  return { state: 'ok', subject, detail }
}

/** The site works, and something about it should be mended. */
export function warning(subject: string, detail: string): Finding {
  return { state: 'warning', subject, detail }
}

/** The site does not work until it is mended. */
export function failed(subject: string, detail: string): Finding {
  return { state: 'failed', subject, detail }
}
