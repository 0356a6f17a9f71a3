/**
 * Ends this process when the npm that runs it is told to end: npm tells only the shell between the two,
 * and that dies without telling us, so a site would be left behind that holds the port.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, 200).unref()
}
