import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from '@/e2e/support/site'

/** Every route in the build as it stands in its addresses: `/articles/[slug]`. A new one is among them by itself. */
export function builtRoutes(): string[] {
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(join(buildFolder, 'app-path-routes-manifest.json'), 'utf8'),
  )
  return [...new Set(Object.values(manifest))].sort()
}

/** A route's address with `value` in the place of every parameter that `known` does not name. */
export function addressAt(route: string, value: string, known: Record<string, string> = {}): string {
  return route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => known[name] ?? value)
}

/** Whether a route is part of the desk, so that only staff see it. */
export function isDesk(route: string): boolean {
  return /^\/admin(\/|$)/.test(route)
}
