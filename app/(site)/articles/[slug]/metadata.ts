import type { Metadata } from 'next'
import type { Article } from '@/newsroom/articles/article-rules'

/** What an article's page says of itself to search engines and to those who share it. */
export function metadataOfArticle(article: Article, siteName: string): Metadata {
  const { headline, standfirst, slug, byline, section, publishedAt, updatedAt, image } = article
  const address = `/articles/${slug}`
  const description = standfirst || undefined
  const shared = { title: headline, ...(description && { description }) }
  const pictures = image && [{ url: image.src, width: image.width, height: image.height, alt: image.alt }]
  return {
    title: headline,
    description: description ?? null,
    authors: byline.map((name) => ({ name })),
    alternates: { canonical: address },
    openGraph: {
      ...shared,
      type: 'article',
      url: address,
      siteName,
      publishedTime: publishedAt.toISOString(),
      modifiedTime: (updatedAt ?? publishedAt).toISOString(),
      authors: byline,
      section,
      ...(pictures && { images: pictures }),
    },
    twitter: {
      ...shared,
      card: image ? 'summary_large_image' : 'summary',
      ...(pictures && { images: pictures }),
    },
  }
}
