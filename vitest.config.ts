import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * What a test needs is in its file's name: nothing (`.test.ts`, project `pure`), the store (`.store.test.ts`, run on both
 * engines), the SQLite file itself (`.sqlite.test.ts`), several connections at once (`.race.test.ts`, on SQLite and on a
 * real PostgreSQL) or a PostgreSQL server (`.real-postgres.test.ts`). A server is there when TEST_POSTGRES_URL is set;
 * otherwise those tests count as skipped.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    // A busy machine is no failure; what hangs is found all the same.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{app,components,db,newsroom}/**/*.test.ts', 'cli/**/*.test.mjs'],
          exclude: ['**/*.{store,sqlite,race,real-postgres}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['{app,db,newsroom}/**/*.{store,sqlite,race}.test.ts'],
          env: { TEST_ENGINE: 'sqlite' },
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['{app,db,newsroom}/**/*.store.test.ts'],
          env: { TEST_ENGINE: 'pglite' },
          // The files of a worker share its PGlite, which takes seconds to open.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'real-postgres',
          include: ['{app,db,newsroom}/**/*.{race,real-postgres}.test.ts'],
          env: { TEST_ENGINE: 'postgres' },
          isolate: false,
        },
      },
    ],
  },
})
