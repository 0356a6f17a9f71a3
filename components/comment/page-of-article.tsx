import type { ReactNode } from 'react'
import { type Article, directionOf } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface PageOfArticleProps {
  article: Pick<Article, 'slug' | 'headline' | 'lang'>
  /** What this page has of the article's conversation. */
  title: string
  words: Words
  children: ReactNode
}

/** The frame of a page on which comments on an article stand without it. */
export function PageOfArticle({ article, title, words, children }: PageOfArticleProps) {
  const { slug, headline, lang } = article
  return (
    <main id="main" className="page-width">
      <div className="column pt-6 font-sans text-said">
        <h1>
          <bdi className="mb-1 block text-label font-semibold text-accent wrap-anywhere">{title}</bdi>{' '}
          <bdi
            lang={lang}
            dir={directionOf(lang)}
            className="block font-serif text-[1.75rem]/[1.12] font-medium tracking-[-0.012em] wrap-anywhere rtl:leading-[1.35] rtl:tracking-normal"
          >
            {headline}
          </bdi>
        </h1>
        <p className="mt-3">
          <a href={`/articles/${slug}`} className="inline-block py-0.5">
            {words.t('comments.back')}
          </a>
        </p>
        {children}
      </div>
    </main>
  )
}
