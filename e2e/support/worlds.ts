/** Where a test holds, besides in Chromium with JavaScript on SQLite; see the projects of playwright.config.ts. */
const tags = { noScript: '@without-script', postgres: '@on-postgres', both: '@on-postgres-without-script' }

export const alsoWithoutScript = { tag: tags.noScript }
export const alsoOnPostgres = { tag: tags.postgres }
export const withoutScriptAndOnPostgres = { tag: [tags.noScript, tags.postgres] }
export const inEveryWorld = { tag: [tags.noScript, tags.postgres, tags.both] }
