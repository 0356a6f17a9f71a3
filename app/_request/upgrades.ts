import { subscribe } from 'node:diagnostics_channel'
import { Server } from 'node:http'

/**
 * Lets a request that offers to go on in another protocol be answered as any other (RFC 9110, 7.8): Next closes its
 * connection without a word. Not in development, where Next has such a protocol.
 */
export function answerOffersOfUpgrade(): void {
  if (process.env.NODE_ENV === 'development') return
  subscribe('net.server.socket', (message) => {
    // Node tells of a connection before it reads from it.
    serverOf(message)?.removeAllListeners('upgrade')
  })
}

function serverOf(message: unknown): Server | undefined {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return undefined
  const { socket } = message
  if (typeof socket !== 'object' || socket === null || !('server' in socket)) return undefined
  return socket.server instanceof Server ? socket.server : undefined
}
