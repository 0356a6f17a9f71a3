import { preload } from 'react-dom'

// Next gives these the addresses that the same files have in fonts.css. Not `next/font`: that preloads for a route,
// and which face an article is read in depends on its language.
const furniture = new URL(
  '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  import.meta.url,
)
const arabicFurniture = new URL(
  '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  import.meta.url,
)
const latin = new URL(
  '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  import.meta.url,
)
const arabic = new URL(
  '../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  import.meta.url,
)

/** Has the face of labels, forms and the desk fetched at once: every page shows it. */
export function preloadFurnitureFace(lang = 'en'): void {
  fetchAtOnce(isArabic(lang) ? arabicFurniture : furniture)
}

/** Has the face fetched at once in which a text in `lang` is read: without, it would be missing on a first visit. */
export function preloadReadingFace(lang = 'en'): void {
  fetchAtOnce(isArabic(lang) ? arabic : latin)
}

function isArabic(lang: string): boolean {
  return new Intl.Locale(lang).maximize().script === 'Arab'
}

function fetchAtOnce(file: URL): void {
  preload(file.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
