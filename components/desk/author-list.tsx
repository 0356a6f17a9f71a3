import type { Words } from '@/newsroom/words/words-rules'

/** Authors, with what is known of them, as links to where it is written. */
export function AuthorList({
  words,
  authors,
}: {
  words: Words
  authors: { id: string; name: string; expertise: string; bio: string }[]
}) {
  return (
    <ul className="desk-authors">
      {authors.map(({ id, name, expertise, bio }) => (
        <li key={id}>
          <a href={`/admin/authors/${id}`}>
            <bdi>{name}</bdi>
          </a>
          <bdi className="desk-soft">
            {expertise || (bio === '' ? words.t('desk.authors.unwritten') : '')}
          </bdi>
        </li>
      ))}
    </ul>
  )
}
