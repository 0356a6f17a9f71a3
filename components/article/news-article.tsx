import type { Article } from '@/newsroom/articles/article-rules'

interface NewsArticleProps {
  article: Article
  /** The name of the edition. */
  publisher: string
  /** The site's public origin. */
  origin: string
}

/** The article as search engines read it: https://schema.org/NewsArticle. */
export function NewsArticle({ article, publisher, origin }: NewsArticleProps) {
  const address = `${origin}/articles/${article.slug}`
  const organisation = { '@type': 'NewsMediaOrganization', name: publisher, url: `${origin}/` }
  const image = article.image && {
    '@type': 'ImageObject',
    url: `${origin}${article.image.src}`,
    width: article.image.width,
    height: article.image.height,
    caption: article.image.caption || undefined,
    creditText: article.image.credit || undefined,
  }
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
          article.byline.length > 0
            ? article.byline.map((name) => ({ '@type': 'Person', name }))
            : [organisation],
        publisher: organisation,
        image: image ? [image] : undefined,
        inLanguage: article.lang,
        articleSection: article.section,
        commentCount: article.publicComments,
        discussionUrl: `${address}#comments`,
        mainEntityOfPage: address,
        url: address,
        isAccessibleForFree: true,
      }}
    />
  )
}

const meaningful: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Data for programs. Nothing in it can end the element or begin another: those characters are escaped within JSON. */
function DataScript({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => meaningful[character] ?? '')
  return <script type="application/ld+json">{json}</script>
}
