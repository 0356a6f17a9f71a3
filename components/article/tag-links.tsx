import { tagAddress } from '@/newsroom/articles/topic-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What an article is about, each leading to the articles about the same. */
export function TagLinks({ tags, words }: { tags: string[]; words: Words }) {
  const links = new Map(tags.map((name) => [tagAddress(name), name]))
  links.delete(null)
  if (links.size === 0) return null
  return (
    <nav aria-label={words.t('topics.tags')} className="mt-6 font-sans text-caption print:hidden">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {[...links].map(([address, name]) => (
          <li key={address}>
            <a href={address ?? undefined} rel="tag" className="inline-block py-1 hover:text-accent">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
