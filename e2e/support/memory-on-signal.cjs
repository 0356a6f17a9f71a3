// Loaded into a site that is started with NODE_OPTIONS: at SIGUSR2 it prints what is still in memory once all else is gone.
process.on('SIGUSR2', () => {
  globalThis.gc()
  // What a collection finds unused gives its buffers back a turn later.
  setImmediate(() => {
    globalThis.gc()
    const { heapUsed, external } = process.memoryUsage()
    console.log(`Memory in use: ${heapUsed + external} bytes`)
  })
})
