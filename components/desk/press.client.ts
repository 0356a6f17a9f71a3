'use client'

/** When a decision was last sent, and whether it has been answered. */
export interface Press {
  at: number
  isAnswered: boolean
}

/** In milliseconds. */
const doubleTap = 400

/**
 * Whether a tap now is the second half of the one before: nobody has read the comment that has moved into the place of
 * the first meanwhile. Of a mouse the browser says so itself, and a key that is held down does not count.
 */
export function isEcho({ current: { at, isAnswered } }: { current: Press }): boolean {
  return !isAnswered && performance.now() - at < doubleTap
}
