import type { Words } from '@/newsroom/words/words-rules'

/** What to know of an article in a few sentences. */
export function KeyPoints({ points, words }: { points: string[]; words: Words }) {
  if (points.length === 0) return null
  return (
    <section className="key-points" aria-labelledby="key-points">
      <h2 id="key-points" className="furniture-name">
        <span lang={words.language} dir={words.dir}>
          {words.t('articles.keyPoints')}
        </span>
      </h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
