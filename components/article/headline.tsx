import { type ArticleInBrief, directionOf } from '@/newsroom/articles/article-rules'

/** An article's headline, leading to it, in the article's own language. */
export function Headline({ article: { slug, headline, lang } }: { article: ArticleInBrief }) {
  return (
    <a
      href={`/articles/${slug}`}
      lang={lang}
      dir={directionOf(lang)}
      className="block py-0.5 wrap-anywhere no-underline hover:text-accent"
    >
      {headline}
    </a>
  )
}
