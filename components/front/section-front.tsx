import { Headline } from '@/components/article/headline'
import { Story } from '@/components/front/story'
import { Day } from '@/components/page/day'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { sectionAddress } from '@/newsroom/articles/section-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface SectionFrontProps {
  section: string
  articles: ArticleInBrief[]
  now: Date
  words: Words
}

/** A section on the front page: its newest article that does not stand above, and the headlines of those before. */
export function SectionFront({ section, articles: [first, ...rest], now, words }: SectionFrontProps) {
  if (!first) return null
  const anchor = `section-${nameSlug(section)}`
  return (
    <section id={anchor} aria-labelledby={`${anchor}-name`} className="front-section">
      <h2
        id={`${anchor}-name`}
        className="mb-0.5 font-sans text-label font-semibold wrap-anywhere text-accent"
      >
        <a href={sectionAddress(section)} className="inline-block py-0.5 no-underline hover:underline">
          <bdi>{section}</bdi>
        </a>
      </h2>
      <Story article={first} level={3} now={now} words={words} />
      {rest.length > 0 && (
        <ul className="front-rest">
          {rest.map((article) => (
            <li key={article.slug}>
              <h3 className="front-headline">
                <Headline article={article} />
              </h3>
              <Day at={article.publishedAt} comments={article.publicComments} now={now} words={words} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
