/** What a file is by its first bytes, as far as people send it for a picture; null for anything else. */
export function formatOf(bytes: Buffer): string | null {
  return formats.find(([, is]) => is(bytes))?.[0] ?? null
}

/** Whether a picture of this format is taken. */
export function isTaken(format: string | null): boolean {
  return format !== null && ['JPEG', 'PNG', 'WebP'].includes(format)
}

const begins =
  (latin: string, at = 0) =>
  (bytes: Buffer) =>
    bytes.toString('latin1', at, at + latin.length) === latin

/** Files of the ISO container say in bytes 8 to 12 what is in them (ISO/IEC 14496-12, 4.3). */
const contains = (brands: string[]) => (bytes: Buffer) =>
  begins('ftyp', 4)(bytes) && brands.includes(bytes.toString('latin1', 8, 12))

const formats: [string, (bytes: Buffer) => boolean][] = [
  ['JPEG', begins('\xff\xd8\xff')],
  ['PNG', begins('\x89PNG\r\n\x1a\n')],
  ['WebP', (bytes) => begins('RIFF')(bytes) && begins('WEBP', 8)(bytes)],
  ['GIF', begins('GIF8')],
  ['AVIF', contains(['avif', 'avis'])],
  ['HEIC', contains(['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'])],
  ['TIFF', (bytes) => begins('II*\0')(bytes) || begins('MM\0*')(bytes)],
  ['PDF', begins('%PDF')],
  ['SVG', (bytes) => /^\W*<(\?xml|!doctype svg|!--|svg)/i.test(bytes.toString('latin1', 0, 200))],
]
