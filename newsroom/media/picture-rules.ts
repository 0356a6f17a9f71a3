/** Who may use a picture. */
export type PictureUser = `manuscript:${string}` | `author:${string}` | `page:${string}` | 'edition'

/** A picture's address in any of the sizes and crops that are kept of it. */
const kept = /\/media\/([0-9a-f]{32})[\w-]*\.webp/g

/**
 * The addresses of the kept pictures that a text names, in Markdown or not, each once and as the library knows it, in
 * whichever width it is named.
 */
export function picturesIn(text: string): string[] {
  return [...new Set([...text.matchAll(kept)].map(([, name]) => `/media/${name}.webp`))]
}
