/** Accents, and the vowel signs that Arabic and Hebrew may leave out. In other scripts a mark is part of the letter. */
const marksToIgnore =
  /(?=\p{Mn})(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu

/** Letters that are written in several ways, or on some keyboards only, and what is nothing within a word. */
const alike: Record<string, string> = {
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ٱ: 'ا', ـ: '' },
  ...{ ς: 'σ', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
  ...{ '\u00AD': '', '\u200D': '', '\u2060': '', '\uFEFF': '' },
}

/** A letter beyond ASCII with its marks or of several parts, or one of ASCII with marks; what lies between is folded by its case alone. */
const letters =
  /[\u1100-\u115F][\u1160-\u11A7]+[\u11A8-\u11FF]*|[^\0-\x7F][\p{M}\uFF9E\uFF9F]*|[\0-\x7F][\p{M}\uFF9E\uFF9F]+/gu

/** A text as it is compared, and where each of its UTF-16 units came from: from `starts[i]` to `ends[i]` of the original. */
interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

/** Folds a text for comparison, without forgetting where its letters stand in it. */
export function folded(text: string): Folded {
  const made: Folded = { text: '', starts: [], ends: [] }
  const parts: string[] = []
  let at = 0
  const copyTo = (end: number) => {
    parts.push(text.slice(at, end).toLowerCase())
    for (; at < end; at++) {
      made.starts.push(at)
      made.ends.push(at + 1)
    }
  }
  for (const { 0: cluster, index } of text.matchAll(letters)) {
    copyTo(index)
    at = index + cluster.length
    const same = foldedCluster(cluster)
    parts.push(same)
    for (let unit = 0; unit < same.length; unit++) {
      made.starts.push(index)
      made.ends.push(at)
    }
  }
  copyTo(text.length)
  made.text = parts.join('')
  return made
}

const known = new Map<string, string>()

function foldedCluster(cluster: string): string {
  const before = known.get(cluster)
  if (before !== undefined) return before
  const plain = cluster.normalize('NFKD').replace(marksToIgnore, '').toLowerCase().normalize('NFC')
  const made = [...plain].map(foldedLetter).join('')
  // As many as any language's letters; texts made to have more are not remembered.
  if (known.size < 5000 && cluster.length < 8) known.set(cluster, made)
  return made
}

function foldedLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  for (const zero of [0x660, 0x6f0]) if (code >= zero && code < zero + 10) return String(code - zero)
  return Object.hasOwn(alike, letter) ? (alike[letter] ?? '') : letter
}
