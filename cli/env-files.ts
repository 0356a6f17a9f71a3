// biome-ignore lint/correctness/noUndeclaredDependencies: it comes with Next, whose rules for .env these are.
import { loadEnvConfig } from '@next/env'

/** Adds what `.env` says to process.env, as `npm start` does: what the environment already says wins. */
export function readEnvFiles(): void {
  loadEnvConfig(process.cwd(), false, { info() {}, error: console.error })
}
