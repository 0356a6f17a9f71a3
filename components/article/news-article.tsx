import { DataScript } from '@/components/article/data-script'
import type { Article } from '@/newsroom/articles/article-rules'
import type { Correction } from '@/newsroom/articles/correction-rules'
import { authorAddress } from '@/newsroom/articles/topic-rules'
import type { Edition } from '@/newsroom/edition-rules'

interface NewsArticleProps {
  article: Article
  edition: Pick<Edition, 'name' | 'socialProfiles'>
  corrections: Correction[]
  /** Its lead image in the shapes that are kept for search engines; the image itself is given when there are none. */
  crops: { src: string; width: number; height: number }[]
  /** The site's public origin. */
  origin: string
}

/** The article as search engines read it: https://schema.org/NewsArticle. */
export function NewsArticle({ article, edition, corrections, crops, origin }: NewsArticleProps) {
  const address = `${origin}/articles/${article.slug}`
  const publisher = publisherOf(edition, origin)
  const { image, furniture } = article
  const pictures = image && (crops.length > 0 ? crops : [image])
  return (
    <DataScript
      data={{
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: article.headline,
        description: article.standfirst || undefined,
        datePublished: article.publishedAt.toISOString(),
        dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
        author:
          article.byline.length > 0 ? article.byline.map((name) => personOf(name, origin)) : [publisher],
        publisher,
        image: pictures?.map(({ src, width, height }) => ({
          '@type': 'ImageObject',
          url: origin + src,
          width,
          height,
          caption: image?.caption || undefined,
          creditText: image?.credit || undefined,
        })),
        inLanguage: article.lang,
        articleSection: article.section,
        keywords: furniture.tags.length > 0 ? furniture.tags : undefined,
        correction:
          corrections.length > 0
            ? corrections.map(({ id, text, at }) => ({
                '@type': 'CorrectionComment',
                '@id': `${address}#correction-${id}`,
                text,
                datePublished: at.toISOString(),
              }))
            : undefined,
        commentCount: article.publicComments,
        discussionUrl: `${address}#comments`,
        mainEntityOfPage: address,
        url: address,
        isAccessibleForFree: true,
      }}
    />
  )
}

function personOf(name: string, origin: string) {
  const address = authorAddress(name)
  return { '@type': 'Person', name, url: address === null ? undefined : origin + address }
}

function publisherOf({ name, socialProfiles }: NewsArticleProps['edition'], origin: string) {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: `${origin}/apple-touch-icon.png`, width: 180, height: 180 },
    publishingPrinciples: `${origin}/house-rules`,
    sameAs: socialProfiles.length > 0 ? socialProfiles : undefined,
  }
}
