import type { Stretch } from '@/newsroom/search/search-rules'

/** A text in which what was looked for is marked, by weight and ground. */
export function Stretches({ stretches }: { stretches: Stretch[] }) {
  let at = 0
  return stretches.map(({ text, isMatch }) => {
    const key = at
    at += text.length
    return isMatch ? (
      <mark key={key} className="bg-wash font-semibold text-inherit">
        {text}
      </mark>
    ) : (
      text
    )
  })
}
