import { mkdirSync, renameSync, rmdirSync, statSync, utimesSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeatMs = 5_000
const staleMs = 60_000

/**
 * Does the work while no other process on this checkout is inside oneAtATime; waits for its turn.
 * The lock is an empty folder that its holder touches every few seconds, so that one left behind by a killed
 * process is taken over after a minute. Git does not see an empty folder.
 */
export async function oneAtATime(work, lock = '.postbag-preparing') {
  let told = false
  while (!take(lock)) {
    if (!told) process.stdout.write('waiting for another process that is doing the same … ')
    told = true
    await sleep(200)
  }
  const heartbeat = setInterval(() => touch(lock), heartbeatMs)
  const leave = () => attempt(() => rmdirSync(lock))
  process.once('exit', leave)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    process.off('exit', leave)
    leave()
  }
}

function take(lock) {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  attempt(() => {
    if (Date.now() - statSync(lock).mtimeMs < staleMs) return
    // Renamed first: of several that find it stale, one succeeds.
    const stale = `${lock}-${process.pid}`
    renameSync(lock, stale)
    rmdirSync(stale)
  })
  return false
}

function touch(lock) {
  attempt(() => utimesSync(lock, new Date(), new Date()))
}

/** The folder may be gone by the time we look: that is what we wanted, or the next round will see. */
function attempt(work) {
  try {
    work()
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}
