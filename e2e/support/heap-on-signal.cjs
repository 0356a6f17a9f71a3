// Loaded into a site that is started with NODE_OPTIONS: at SIGUSR2 it prints what is still in memory once all else is gone.
process.on('SIGUSR2', () => {
  globalThis.gc()
  console.log(`Heap in use: ${process.memoryUsage().heapUsed} bytes`)
})
