import { SectionLabel } from '@/components/article/section-label'
import { Day } from '@/components/page/day'
import { Stretches } from '@/components/page/stretches'
import { directionOf } from '@/newsroom/articles/article-rules'
import type { FoundArticle } from '@/newsroom/search/search-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface FoundListProps {
  found: FoundArticle[]
  now: Date
  words: Words
}

/** Articles that were found, each with the words that show why, in its own language and direction. */
export function FoundList({ found, now, words }: FoundListProps) {
  return (
    <ul className="mt-4">
      {found.map(({ article, headline, excerpt }) => (
        <li key={article.slug} className="border-t border-rule py-3.5">
          <SectionLabel section={article.section} />
          <h2 className="text-[1.375rem]/[1.18] font-medium tracking-[-0.008em] rtl:leading-[1.35] rtl:tracking-normal">
            <a
              href={`/articles/${article.slug}`}
              lang={article.lang}
              dir={directionOf(article.lang)}
              className="block py-0.5 wrap-anywhere no-underline hover:text-accent"
            >
              <Stretches stretches={headline} />
            </a>
          </h2>
          {excerpt.length > 0 && (
            <p className="mt-0.5 max-w-135 wrap-anywhere" lang={article.lang} dir={directionOf(article.lang)}>
              <Stretches stretches={excerpt} />
            </p>
          )}
          <div className="mt-1">
            <Day at={article.publishedAt} by={article.byline} now={now} words={words} />
          </div>
        </li>
      ))}
    </ul>
  )
}
