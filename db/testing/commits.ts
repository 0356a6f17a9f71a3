import { openSqlite } from '@/db/sqlite'

// Commits so many transactions to a file, one after another; `fsyncs.sqlite.test.ts` counts what reaches the disk.
async function commit(path: string, number: number): Promise<void> {
  const store = openSqlite(path)
  for (let each = 0; each < number; each++) {
    await store.transaction((tx) =>
      tx.insert(store.tables.pageVersions).values({ tag: `${each}`, version: 1 }),
    )
  }
  await store.close()
}

const [path = '', number] = process.argv.slice(2)
commit(path, Number(number)).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
