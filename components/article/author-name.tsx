import { authorAddress } from '@/newsroom/articles/topic-rules'

/** Who wrote an article, leading to their page. */
export function AuthorName({ name }: { name: string }) {
  const address = authorAddress(name)
  if (address === null) return <bdi>{name}</bdi>
  return (
    <a
      href={address}
      className="inline-block min-w-6 max-w-full py-1 wrap-anywhere no-underline hover:underline"
    >
      <bdi>{name}</bdi>
    </a>
  )
}
