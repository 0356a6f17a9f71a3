import { connect, type Socket } from 'node:net'

/** Everything the server says to exactly these bytes, until it closes or has been quiet. */
export function said(base: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { socket, heard } = line(base)
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on('error', reject)
    socket.on('close', () => resolve(heard()))
    // Not ended: Node gives up an answer of which it has not the first byte by then.
    socket.write(request)
  })
}

/** A connection on which more may be sent; `heard` is what the server has said so far. */
export function line(base: string): { socket: Socket; heard(): string; closed: Promise<void> } {
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += String(chunk)
  })
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  // The server may break off what nobody reads.
  socket.on('error', () => {})
  return { socket, heard: () => answer, closed }
}
