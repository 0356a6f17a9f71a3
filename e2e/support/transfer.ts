import { decoded } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'

/** The page itself and every address of this site that a browser loads with it. */
export async function addressesOn(base: string, path: string): Promise<string[]> {
  const { text } = await ask(base, path)
  const loaded = [...text.matchAll(/<(?:script|img|source|link)\b[^>]*>/g)].flatMap(([tag]) => {
    const isLoaded =
      !tag.startsWith('<link') || /rel="(?:stylesheet|preload|icon|shortcut icon|manifest)"/.test(tag)
    const address = /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1]
    return isLoaded && address ? [decoded(address)] : []
  })
  const own = loaded.filter((address) => address.startsWith('/') && !address.startsWith('//'))
  return [...new Set([path, ...own])]
}
