const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** In milliseconds: how long a mail is tried to be sent, as RFC 5321, 4.5.4.1 has it: four to five days at least. */
export const patience = 5 * day

const shortestPause = minute
const longestPause = 6 * hour

/**
 * When to try again what was not taken at `now`, after `attempts` of them: a minute later, then twice as long each time,
 * six hours at most, and once more at the end. Null when its time is over: then it is given up.
 */
export function nextAttempt(writtenAt: Date, attempts: number, now: Date): Date | null {
  const end = writtenAt.getTime() + patience
  if (now.getTime() >= end) return null
  const pause = Math.min(shortestPause * 2 ** Math.min(attempts - 1, 20), longestPause)
  return new Date(Math.min(now.getTime() + pause, end))
}

/** A sentence of a server without the addresses in it, for the log. */
export function withoutAddresses(said: string): string {
  return said.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
}
