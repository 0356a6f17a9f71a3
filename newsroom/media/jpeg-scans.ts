/**
 * How many scans a JPEG has (ITU-T T.81, B.1): one, or as many times as a progressive one is drawn over itself. Of what is
 * no JPEG, or breaks off, those until there. What is behind the end of the image, where cameras keep films, does not count.
 */
export function scansIn(jpeg: Buffer): number {
  let scans = 0
  for (let at = jpeg.indexOf(0xff, 2); at >= 0 && at + 4 <= jpeg.length; at = jpeg.indexOf(0xff, at)) {
    const marker = jpeg.readUInt8(at + 1)
    if (marker === endOfImage) break
    if (marker === startOfScan) scans++
    at += marker === 0xff ? 1 : isAlone(marker) ? 2 : 2 + jpeg.readUInt16BE(at + 2)
  }
  return scans
}

const endOfImage = 0xd9
const startOfScan = 0xda

/** Without a length behind it: a byte of the image that looks like a marker, and marks within a scan. */
function isAlone(marker: number): boolean {
  return marker === 0 || (marker >= 0xd0 && marker <= 0xd8)
}
