import { subscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'

/** In milliseconds: what is under way has so long to be answered. */
const patience = 8_000

/**
 * Once the process is told to end, closes what is still connected after a while: Next takes no new requests then, but
 * waits for ever on one that is never sent to its end. `stops` end what goes on by itself.
 */
export function leaveInTime(stops: (() => Promise<void>)[]): void {
  const connected = new Set<Socket>()
  subscribe('net.server.socket', (message) => {
    const socket = typeof message === 'object' && message && 'socket' in message ? message.socket : undefined
    if (!(socket instanceof Socket)) return
    connected.add(socket)
    socket.once('close', () => connected.delete(socket))
  })
  const closeLater = () => {
    for (const stop of stops) stop()
    setTimeout(() => {
      for (const socket of connected) socket.destroy()
    }, patience).unref()
  }
  process.once('SIGTERM', closeLater)
  process.once('SIGINT', closeLater)
}
