import type { Metadata } from 'next'
import type { Article } from '@/newsroom/articles/article-rules'
import { authorAddress } from '@/newsroom/articles/topic-rules'
import type { Translation } from '@/newsroom/articles/translations'
import type { Edition } from '@/newsroom/edition-rules'
import { siteOrigin } from '@/newsroom/site-origin'

/** What an article's page says of itself to search engines and to those who share it. */
export function metadataOfArticle(article: Article, edition: Edition, translations: Translation[]): Metadata {
  const { headline, standfirst, slug, byline, section, lang, publishedAt, updatedAt, furniture } = article
  const address = `/articles/${slug}`
  const description = standfirst || undefined
  const shared = { title: headline, ...(description && { description }) }
  const image = article.image ?? edition.image
  const pictures = image && [{ url: image.src, width: image.width, height: image.height, alt: image.alt }]
  return {
    title: headline,
    description: description ?? null,
    authors: byline.map((name) => ({ name, ...linked(name) })),
    alternates: {
      canonical: address,
      types: { 'application/rss+xml': `${address}/comments.xml` },
      ...(translations.length > 0 && { languages: languages(translations) }),
    },
    openGraph: {
      ...shared,
      type: 'article',
      url: address,
      siteName: edition.name,
      locale: localeOf(lang),
      publishedTime: publishedAt.toISOString(),
      modifiedTime: (updatedAt ?? publishedAt).toISOString(),
      // What is said of a person there is the address of their page (https://ogp.me/#type_article).
      authors: byline.flatMap((name) => linked(name).url ?? []),
      section,
      tags: furniture.tags,
      ...(pictures && { images: pictures }),
    },
    twitter: {
      ...shared,
      card: image ? 'summary_large_image' : 'summary',
      ...(pictures && { images: pictures }),
    },
  }
}

function linked(name: string): { url?: string } {
  const address = authorAddress(name)
  return address === null ? {} : { url: siteOrigin() + address }
}

function languages(translations: Translation[]): Record<string, string> {
  return Object.fromEntries(translations.map(({ lang, slug }) => [lang, `/articles/${slug}`]))
}

/** As Open Graph writes it, with the land where most speak it when none is said: "ar_EG". */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return [language, region].filter(Boolean).join('_')
}
