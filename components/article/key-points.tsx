/** What to know of an article in a few sentences. */
export function KeyPoints({ points }: { points: string[] }) {
  if (points.length === 0) return null
  return (
    <section className="key-points" aria-labelledby="key-points">
      <h2 id="key-points" className="furniture-name">
        <span lang="en" dir="ltr">
          Key points
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
