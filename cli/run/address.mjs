import { createServer, isIPv6 } from 'node:net'
import { Failure } from './step.mjs'

const anyAddress = ['0.0.0.0', '::']

/**
 * Where PORT and HOST say to listen, as { port, host }, once it is sure that nothing else listens there.
 * `PORT=0` becomes a free port. Refuses a port or a host that cannot be used, with what to do about it.
 */
export async function freeAddress(env, command) {
  const wanted = env.PORT || '3000'
  const host = env.HOST || '127.0.0.1'
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) {
    throw new Failure(`PORT is "${wanted}", and it must be a whole number from 0 to 65535.`)
  }
  try {
    return { host, port: await listenOnce(Number(wanted), host) }
  } catch (error) {
    throw new Failure(whatToDo(error, Number(wanted), host, command))
  }
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = server.address()
      server.close(() => resolve(given))
    })
  })
}

function whatToDo(error, port, host, command) {
  if (error.code === 'EADDRINUSE') {
    const other = port < 65535 ? port + 1 : 3000
    return `Port ${port} is in use. Stop what uses it, or start with another: PORT=${other} ${command}`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} needs more rights than this user has. Start with one above 1023: PORT=3000 ${command}`
  }
  return `HOST is "${host}", and this machine cannot listen there (${error.code}). Start with another: HOST=127.0.0.1 ${command}`
}

/** The address that reaches this server from this machine. */
export function localUrl({ host, port }) {
  if (host === '127.0.0.1' || anyAddress.includes(host)) return `http://localhost:${port}`
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

/** The host to ask in order to see whether a server that listens on `host` answers. */
export function hostToAsk(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '::1' : host
}
