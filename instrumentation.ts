/** Next calls this once before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { boot } = await import('@/app/_request/boot')
  await boot()
}

/** Next has the trace of what a page could not be made for in the log; this adds what to do, where that is known. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { noteOutage } = await import('@/newsroom/operating/outage')
  noteOutage(error)
}
