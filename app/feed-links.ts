import type { Metadata } from 'next'
import { feedFiles } from '@/newsroom/distribution/feed'

/** By these a browser or a feed reader finds the feeds of what is at `home`, which has no slash at its end. */
export function feedLinks(home: string): NonNullable<Metadata['alternates']> {
  const { rss, atom, json } = feedFiles(home)
  return {
    types: { 'application/rss+xml': rss, 'application/atom+xml': atom, 'application/feed+json': json },
  }
}
