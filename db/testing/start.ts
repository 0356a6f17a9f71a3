import { openStore } from '@/db/open'

// What a starting site does with its database; see `starts.ts`, which lets several begin at once.
process.stdin.resume().on('end', () => {
  openStore(process.argv[2] ?? '')
    .then((store) => store.close())
    .catch((error) => {
      console.error(error)
      process.exitCode = 1
    })
})
console.log('ready')
